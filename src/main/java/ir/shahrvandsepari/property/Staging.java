package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The staging tables: where rows wait, where they are looked at together, and from where they are taken over by set-based
 * statements. Table and column names come from {@link ImportKind} alone, job numbers are numbers: nothing that a person
 * wrote ever becomes part of a statement.
 */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Staging {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    private BulkCopy bulkCopy;

    Staging() {}

    Staging(DataSource database, BulkCopy bulkCopy) {
        this.database = database;
        this.bulkCopy = bulkCopy;
    }

    @Inject
    Staging(BulkCopy bulkCopy) {
        this.bulkCopy = bulkCopy;
    }

    void copy(ImportJob job, ImportBatch batch) {
        List<String> columns = job.kind().tableColumns();
        StringBuilder rows = new StringBuilder(batch.rows().size() * 128);
        for (ImportBatch.Row row : batch.rows()) {
            rows.append(job.id()).append('\t').append(row.line()).append('\t').append(row.refused());
            columns.forEach(column -> appendCell(rows, row.values(), column));
            rows.append('\n');
        }
        String statement = "copy %s (job_id, line, refused, %s) from stdin"
                .formatted(job.kind().stagingTable(), String.join(", ", columns));
        Sql.run(database, connection -> bulkCopy.copy(connection, statement, new StringReader(rows.toString())));
    }

    private static void appendCell(StringBuilder rows, Map<String, String> values, String column) {
        rows.append('\t');
        String value = values.get(column);
        if (value == null) {
            rows.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(c);
            }
        }
    }

    long count(ImportJob job) {
        return number(job, "select count(*) from {staged} where job_id = {job}");
    }

    void drop(ImportJob job) {
        run(job, "delete from {staged} where job_id = {job}");
    }

    /** Fresh statistics, without which the statements below are planned for an empty table. */
    void analyze(ImportJob job) {
        run(job, "analyze {staged}");
    }

    long refused(ImportJob job) {
        return number(job, "select count(*) from {staged} where job_id = {job} and refused");
    }

    /** Refuses every row whose key stands twice; tells each but the first. */
    List<ImportProblem> refuseDoubledKeys(ImportJob job) {
        return problems(
                job,
                """
                with doubled as (
                    select line, first_line from (
                        select line, count(*) over same as times, min(line) over same as first_line
                        from {staged} where job_id = {job} and not refused window same as (partition by {key})) k
                    where times > 1),
                refused as (
                    update {staged} s set refused = true from doubled d where s.job_id = {job} and s.line = d.line)
                select line, first_line::text from doubled where line <> first_line order by line""",
                job.kind().keyColumn(),
                "key-doubled");
    }

    /** Refuses whole sets of owners that do not hold six dang together; tells the first line of each. */
    List<ImportProblem> refuseSetsThatAreNotSix(ImportJob job) {
        return problems(
                job,
                """
                with summed as (
                    select renovation_code, min(line) as line, sum(n * div(common, d)) as total, common
                    from (select renovation_code, line, refused, dang_numerator::numeric as n, dang_denominator::numeric as d,
                                 common_denominator(dang_denominator::numeric) over (partition by renovation_code) as common,
                                 bool_or(refused) over (partition by renovation_code) as incomplete
                          from {staged} where job_id = {job}) o
                    where not incomplete group by renovation_code, common),
                wrong as (select * from summed where total <> 6 * common),
                refused as (
                    update {staged} s set refused = true from wrong w
                    where s.job_id = {job} and s.renovation_code = w.renovation_code)
                select line, renovation_code || ': ' || trim_scale(round(total / common, 4)) from wrong order by line""",
                "dang",
                "dang-not-six");
    }

    /** Refuses what is left of owners' sets in which a row was refused; tells the first line of each. */
    List<ImportProblem> refuseIncompleteSets(ImportJob job) {
        return problems(
                job,
                """
                with rest as (
                    update {staged} s set refused = true
                    where s.job_id = {job} and not s.refused and s.renovation_code in
                        (select renovation_code from {staged} where job_id = {job} and refused)
                    returning s.renovation_code, s.line)
                select min(line) as line, renovation_code from rest group by renovation_code order by 1""",
                "renovationCode",
                "owners-incomplete");
    }

    long codesWithoutProperty(ImportJob job) {
        return number(
                job,
                """
                select count(distinct s.renovation_code) from {staged} s where s.job_id = {job} and not s.refused
                and not exists (select 1 from property p where p.renovation_code = s.renovation_code)""");
    }

    /** Lets no decision look at the book until the transaction ends, and waits for those that do. */
    void lockTheBook() {
        Sql.execute(database, "select pg_advisory_xact_lock(?)", Properties.CITY_DATA_LOCK);
    }

    /** Takes the sound rows over: new keys are added, known ones say what the file says. */
    ImportJob.Difference takeOver(ImportJob job) {
        return job.kind() == ImportKind.OWNERS
                ? difference(job, Takeover.OWNER_STATEMENTS)
                : difference(job, List.of(Takeover.upsert(job.kind())));
    }

    private ImportJob.Difference difference(ImportJob job, List<String> statements) {
        int last = statements.size() - 1;
        statements.subList(0, last).forEach(statement -> run(job, statement));
        return Sql.one(
                        database,
                        filled(job, statements.get(last)),
                        row -> new ImportJob.Difference(row.getLong(1), row.getLong(2), row.getLong(3), 0))
                .orElseThrow();
    }

    private List<ImportProblem> problems(ImportJob job, String query, String column, String code) {
        return Sql.all(
                database, filled(job, query), row -> new ImportProblem(row.getLong(1), column, code, row.getString(2)));
    }

    private long number(ImportJob job, String query) {
        return Sql.one(database, filled(job, query), row -> row.getLong(1)).orElseThrow();
    }

    private void run(ImportJob job, String statement) {
        Sql.execute(database, filled(job, statement));
    }

    private static String filled(ImportJob job, String sql) {
        return sql.replace("{staged}", job.kind().stagingTable())
                .replace("{job}", Long.toString(job.id()))
                .replace("{key}", String.join(", ", job.kind().key()));
    }
}
