package ir.shahrvandsepari.approval;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of proposals; a decision is written once. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Changes {
    /** Anything that nobody else locks by. */
    private static final long DECIDING = 76_001;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Changes() {}

    Changes(DataSource database) {
        this.database = database;
    }

    /** Its number; empty if an equal one waits. */
    Optional<Long> add(Proposal proposal, Seen seen, Caller caller, Instant now) {
        return Sql.one(
                database,
                """
                insert into change_request (kind, target, value, valid_from, reason, compared, changed,
                    held_before, proposed_by, proposed_person, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""",
                row -> row.getLong(1),
                proposal.kind().name(),
                proposal.target(),
                proposal.value(),
                proposal.from(),
                proposal.reason(),
                seen.weighed().map(Weighed::compared).orElse(null),
                seen.weighed().map(Weighed::changed).orElse(null),
                seen.before().orElse(null),
                caller.login(),
                caller.personId(),
                Timestamp.from(now));
    }

    /** One change is decided at a time, in the whole city: what one replaces another does not change meanwhile. */
    Optional<Change> lock(long id) {
        Sql.execute(database, "select pg_advisory_xact_lock(?)", DECIDING);
        return Sql.one(database, "select * from change_request where id = ? for update", Changes::read, id);
    }

    Optional<Change> find(long id) {
        return Sql.one(database, "select * from change_request where id = ?", Changes::read, id);
    }

    void decide(long id, Change.State state, Caller caller, Instant now) {
        Sql.execute(
                database,
                "update change_request set state = ?, decided_by = ?, decided_person = ?, decided_at = ? where id = ?",
                state.name(),
                caller.login(),
                caller.personId(),
                Timestamp.from(now),
                id);
    }

    List<Change> waiting(ChangeKind... kinds) {
        return Sql.all(
                database,
                "select * from change_request where kind = any(?) and state = 'PROPOSED' order by id limit 200",
                Changes::read,
                (Object) names(kinds));
    }

    List<Change> latest(int limit, ChangeKind... kinds) {
        return Sql.all(
                database,
                "select * from change_request where kind = any(?) and state <> 'PROPOSED' order by id desc limit ?",
                Changes::read,
                names(kinds),
                limit);
    }

    private static String[] names(ChangeKind... kinds) {
        return Arrays.stream(kinds).map(Enum::name).toArray(String[]::new);
    }

    private static Change read(ResultSet row) throws SQLException {
        Proposal proposal = new Proposal(
                ChangeKind.valueOf(row.getString("kind")),
                row.getString("target"),
                row.getString("value"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reason"));
        int compared = row.getInt("compared");
        Optional<Weighed> weighed =
                row.wasNull() ? Optional.empty() : Optional.of(new Weighed(compared, row.getInt("changed")));
        Change.State state = Change.State.valueOf(row.getString("state"));
        return new Change(
                row.getLong("id"),
                proposal,
                new Seen(weighed, Optional.ofNullable(row.getString("held_before"))),
                state,
                hand(row, "proposed"),
                state == Change.State.PROPOSED ? Optional.empty() : Optional.of(hand(row, "decided")));
    }

    private static Change.Hand hand(ResultSet row, String verb) throws SQLException {
        return new Change.Hand(
                row.getString(verb + "_by"),
                row.getString(verb + "_person"),
                row.getTimestamp(verb + "_at").toInstant());
    }
}
