package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The tables of what was done at the desk and of who has a case in hand. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Acts {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Acts() {}

    Acts(DataSource database) {
        this.database = database;
    }

    void add(long inquiryId, Official by, Act act) {
        Sql.execute(
                database,
                "insert into case_act (inquiry_id, sequence, at, login, person_id, kind, remark)"
                        + " select ?, coalesce(max(sequence), 0) + 1, ?, ?, ?, ?, ? from case_act where inquiry_id = ?",
                inquiryId,
                act.at(),
                by.login().value(),
                by.person().value(),
                act.kind().name(),
                act.remark().map(Remark::text).orElse(null),
                inquiryId);
    }

    List<Act> of(long inquiryId) {
        return Sql.all(
                database,
                "select at, login, kind, remark from case_act where inquiry_id = ? order by sequence",
                Acts::read,
                inquiryId);
    }

    Version version(long inquiryId) {
        return Sql.one(
                        database,
                        "select (select count(*) from inquiry_step where inquiry_id = ?) as steps,"
                                + " (select count(*) from case_act where inquiry_id = ?) as acts,"
                                + " (select count(*) from inquiry_document where inquiry_id = ?) as papers",
                        row -> new Version(row.getInt("steps"), row.getInt("acts"), row.getInt("papers")),
                        inquiryId,
                        inquiryId,
                        inquiryId)
                .orElseThrow();
    }

    Optional<Official> hand(long inquiryId) {
        return Sql.one(
                database,
                "select login, person_id from case_hand where inquiry_id = ?",
                row -> new Official(new Login(row.getString(1)), new NationalId(row.getString(2))),
                inquiryId);
    }

    /** Whether this person has acted on the case, or has an open one about the same property in hand. */
    boolean concerns(long inquiryId, NationalId person) {
        return Sql.one(
                        database,
                        "select exists (select from case_act where inquiry_id = ? and person_id = ?) or exists ("
                                + " select from inquiry i join inquiry o on o.renovation_code = i.renovation_code"
                                + " join case_hand h on h.inquiry_id = o.id where i.id = ? and h.person_id = ?)",
                        row -> row.getBoolean(1),
                        inquiryId,
                        person.value(),
                        inquiryId,
                        person.value())
                .orElseThrow();
    }

    void take(long inquiryId, Official by, OffsetDateTime now) {
        Sql.execute(
                database,
                "insert into case_hand (inquiry_id, login, person_id, since) values (?, ?, ?, ?)"
                        + " on conflict (inquiry_id) do update set login = excluded.login,"
                        + " person_id = excluded.person_id, since = excluded.since",
                inquiryId,
                by.login().value(),
                by.person().value(),
                now);
    }

    void putBack(long inquiryId) {
        Sql.execute(database, "delete from case_hand where inquiry_id = ?", inquiryId);
    }

    private static Act read(ResultSet row) throws SQLException {
        return new Act(
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(Tehran.ZONE)
                        .toOffsetDateTime(),
                new Login(row.getString("login")),
                Act.Kind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("remark")).map(Remark::new));
    }
}
