package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The loads, their files while they wait, and what was found wrong. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ImportJobs {
    private static final int MOST_PROBLEMS = 1_000;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    ImportJobs() {}

    ImportJobs(DataSource database) {
        this.database = database;
    }

    /** A new load that waits for its file. */
    long open(ImportOrder order, Instant now, Duration patience) {
        return Sql.one(
                        database,
                        """
                insert into import_job (kind, state, accept_good_rows, file_name, asked_by, received_at, claimed_until)
                values (?, 'RECEIVING', ?, ?, ?, ?, ?) returning id""",
                        row -> row.getLong(1),
                        order.kind().path(),
                        order.acceptGoodRows(),
                        order.fileName().orElse(null),
                        order.askedBy(),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(patience)))
                .orElseThrow();
    }

    Optional<ImportJob> find(long id) {
        return Sql.one(database, "select * from import_job where id = ?", ImportJobs::job, id);
    }

    List<ImportJob> latest(long before, int limit) {
        return Sql.all(
                database,
                "select * from import_job where id < ? order by id desc limit ?",
                ImportJobs::job,
                before,
                limit);
    }

    void keepChunk(long id, int number, byte[] content, Instant patientUntil) {
        Sql.execute(
                database, "insert into import_chunk (job_id, number, content) values (?, ?, ?)", id, number, content);
        Sql.execute(database, "update import_job set claimed_until = ? where id = ?", Timestamp.from(patientUntil), id);
    }

    Optional<byte[]> chunk(long id, int number) {
        return Sql.one(
                database,
                "select content from import_chunk where job_id = ? and number = ?",
                row -> row.getBytes(1),
                id,
                number);
    }

    void received(long id, ImportContent content) {
        Sql.execute(
                database,
                """
                update import_job set state = 'STAGING', content_sha256 = ?, content_bytes = ?, claimed_until = null
                where id = ? and state = 'RECEIVING'""",
                content.sha256(),
                content.bytes(),
                id);
    }

    /**
     * The first load in line, claimed for that long; empty when there is none or somebody works on it. Loads run one after
     * the other in the order in which they came, so that a later file of the same kind wins.
     */
    Optional<ImportJob> claimNext(Instant now, Duration patience) {
        Sql.execute(
                database,
                """
                with broken_off as (
                    update import_job set state = 'FAILED', finished_at = ?, failure = 'the file did not arrive whole'
                    where state = 'RECEIVING' and claimed_until < ? returning id)
                delete from import_chunk where job_id in (select id from broken_off)""",
                Timestamp.from(now),
                Timestamp.from(now));
        return Sql.one(
                database,
                """
                update import_job set claimed_until = ?
                where id = (select id from import_job where state in ('STAGING', 'CHECKING') order by id limit 1)
                  and (claimed_until is null or claimed_until < ?)
                  and id in (select id from import_job where state in ('STAGING', 'CHECKING') for update skip locked)
                returning *""",
                ImportJobs::job,
                Timestamp.from(now.plus(patience)),
                Timestamp.from(now));
    }

    /** Notes progress; false when somebody else has come further meanwhile, and this worker must let go. */
    boolean advance(ImportJob job, ImportBatch batch, Instant claimedUntil) {
        addProblems(job.id(), batch.problems());
        return Sql.execute(
                        database,
                        """
                update import_job set rows_read = rows_read + ?, rows_refused = rows_refused + ?, claimed_until = ?
                where id = ? and state = 'STAGING' and rows_read = ?""",
                        batch.rows().size(),
                        batch.refused(),
                        Timestamp.from(claimedUntil),
                        job.id(),
                        job.rowsRead())
                == 1;
    }

    void startOver(long id) {
        Sql.execute(database, "delete from import_problem where job_id = ?", id);
        Sql.execute(
                database, "update import_job set state = 'STAGING', rows_read = 0, rows_refused = 0 where id = ?", id);
    }

    void checking(long id) {
        Sql.execute(database, "update import_job set state = 'CHECKING' where id = ?", id);
    }

    /** The row of a load that is being ended, held until the transaction ends; empty when it has ended already. */
    Optional<ImportJob> holdUnended(long id) {
        return Sql.one(
                database,
                "select * from import_job where id = ? and state in ('STAGING', 'CHECKING') for update",
                ImportJobs::job,
                id);
    }

    void addProblems(long id, List<ImportProblem> problems) {
        for (ImportProblem problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
            Sql.execute(
                    database,
                    """
                    insert into import_problem (job_id, number, line, column_name, code, value)
                    select ?, n.taken + 1, ?, ?, ?, ?
                    from (select count(*)::int as taken from import_problem where job_id = ?) n where n.taken < ?""",
                    id,
                    problem.line(),
                    problem.column(),
                    problem.code(),
                    problem.value(),
                    id,
                    MOST_PROBLEMS);
        }
    }

    List<ImportProblem> problems(long id) {
        return Sql.all(
                database,
                "select * from import_problem where job_id = ? order by line, number",
                row -> new ImportProblem(
                        row.getLong("line"),
                        row.getString("column_name"),
                        row.getString("code"),
                        row.getString("value")),
                id);
    }

    void end(long id, ImportJob.State state, Instant now, String failure) {
        Sql.execute(
                database,
                "update import_job set state = ?, finished_at = ?, failure = ?, claimed_until = null where id = ?",
                state.name(),
                Timestamp.from(now),
                failure,
                id);
    }

    void counts(long id, long refused, long written, ImportJob.Difference difference) {
        Sql.execute(
                database,
                """
                update import_job set rows_refused = ?, rows_written = ?, rows_added = ?, rows_changed = ?, rows_removed = ?,
                                      codes_without_property = ? where id = ?""",
                refused,
                written,
                difference.added(),
                difference.changed(),
                difference.removed(),
                difference.codesWithoutProperty(),
                id);
    }

    void loaded(ImportJob job, Instant now) {
        Sql.execute(
                database,
                """
                insert into data_load (kind, loaded_at, job_id) values (?, ?, ?)
                on conflict (kind) do update set loaded_at = excluded.loaded_at, job_id = excluded.job_id""",
                job.kind().path(),
                Timestamp.from(now),
                job.id());
    }

    void dropFile(long id) {
        Sql.execute(database, "delete from import_chunk where job_id = ?", id);
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getLong("id"),
                ImportKind.of(row.getString("kind")).orElseThrow(),
                ImportJob.State.valueOf(row.getString("state")),
                row.getBoolean("accept_good_rows"),
                Optional.ofNullable(row.getString("file_name")),
                row.getLong("content_bytes"),
                Optional.ofNullable(row.getString("content_sha256")),
                row.getString("asked_by"),
                row.getTimestamp("received_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant),
                row.getLong("rows_read"),
                row.getLong("rows_written"),
                row.getLong("rows_refused"),
                new ImportJob.Difference(
                        row.getLong("rows_added"),
                        row.getLong("rows_changed"),
                        row.getLong("rows_removed"),
                        row.getLong("codes_without_property")));
    }
}
