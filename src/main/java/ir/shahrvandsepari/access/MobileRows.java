package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;

/** The telephones of people, and what they were before. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MobileRows {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    MobileRows() {}

    MobileRows(DataSource database) {
        this.database = database;
    }

    /** The person behind an account, whose row stays locked. */
    Optional<MobileBook.Behind> lock(Login login) {
        return Sql.one(
                database,
                "select p.national_id, p.name, p.mobile from account a join person p using (national_id) where a.login = ?"
                        + " for update of p",
                row -> new MobileBook.Behind(
                        new NationalId(row.getString("national_id")),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("mobile")).map(Mobile::new)),
                login.value());
    }

    /** Whether somebody else has that number, and an account that is not over. */
    boolean isOfAnother(AccountHolder holder, LocalDate today) {
        return Sql.one(
                        database,
                        "select 1 from person p join account a using (national_id) where p.mobile = ? and p.national_id <> ?"
                                + " and coalesce(a.valid_until, 'infinity') >= greatest(a.valid_from, ?) limit 1",
                        row -> true,
                        holder.mobile().value(),
                        holder.person().value(),
                        today)
                .isPresent();
    }

    void note(NewMobile decided, Optional<Mobile> old, Instant now) {
        Sql.execute(
                database,
                "insert into mobile_change (change, national_id, before, after, proposed_person, approved_person, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                decided.change(),
                decided.holder().person().value(),
                old.map(Mobile::value).orElse(null),
                decided.holder().mobile().value(),
                decided.proposer(),
                decided.approver(),
                Timestamp.from(now));
    }

    void change(AccountHolder holder) {
        Sql.execute(
                database,
                "update person set mobile = ? where national_id = ?",
                holder.mobile().value(),
                holder.person().value());
    }
}
