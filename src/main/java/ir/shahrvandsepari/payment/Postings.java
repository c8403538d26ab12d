package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.levy.BillSubject;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of what was entered by hand; a decision is written once. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Postings {
    private static final String ROWS =
            "select p.*, b.subject from payment_posting p join bill b on b.id = p.bill where ";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Postings() {}

    Postings(DataSource database) {
        this.database = database;
    }

    /** Its number; empty if a payment with that number stands already. */
    Optional<Long> add(PostingEntry entry, PostingEffect seen, Caller caller, Instant now) {
        return Sql.one(
                database,
                """
                insert into payment_posting (bill, kind, amount, day, issuer, number, paper, seen,
                    proposed_by, proposed_person, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""",
                row -> row.getLong(1),
                entry.bill(),
                entry.kind().name(),
                entry.amount().amount(),
                entry.day(),
                entry.issuer().code(),
                entry.number().value(),
                entry.slip().map(Slip::sha256).orElse(null),
                seen.name(),
                caller.login(),
                caller.personId(),
                Timestamp.from(now));
    }

    Optional<Posting> byId(long id) {
        return one("p.id = ?", id);
    }

    Optional<Posting> lock(long id) {
        return one("p.id = ? for update of p", id);
    }

    /** Writes the decision; the posting as it then stands. */
    Posting decide(Posting posting, Posting.State state, Optional<DeclineReason> why, Caller caller, Instant now) {
        Sql.execute(
                database,
                """
                update payment_posting set state = ?, why = ?, decided_by = ?, decided_person = ?, decided_at = ?
                where id = ?""",
                state.name(),
                why.map(DeclineReason::text).orElse(null),
                caller.login(),
                caller.personId(),
                Timestamp.from(now),
                posting.id());
        return byId(posting.id()).orElseThrow();
    }

    /** Whether the gateway gave that number for money of its own; its trace numbers come again, with other amounts. */
    boolean isGateways(PostingEntry entry) {
        return Sql.one(
                        database,
                        """
                        select 1 from payment_attempt where plain_number(ref_num) = ?
                        union all
                        select 1 from payment_attempt where plain_number(trace_no) = ? and amount = ?""",
                        row -> row.getInt(1),
                        entry.number().value(),
                        entry.number().value(),
                        entry.amount().amount())
                .isPresent();
    }

    List<Posting> of(long bill) {
        return all("p.bill = ? order by p.id desc", bill);
    }

    List<Posting> waiting(int limit) {
        return all("p.state = 'PROPOSED' order by p.id limit ?", limit);
    }

    List<Posting> untold(Instant before, int limit) {
        return all(
                "p.state in ('POSTED', 'CREDITED') and p.told_at is null and p.decided_at <= ? order by p.id limit ?",
                Timestamp.from(before),
                limit);
    }

    void told(long id, Instant now) {
        Sql.execute(
                database,
                "update payment_posting set told_at = ? where id = ? and told_at is null",
                Timestamp.from(now),
                id);
    }

    /** What was approved for the subject's bills, in the order of approval. */
    List<PostingEntry> approved(BillSubject subject) {
        return all("b.subject = ? and p.state in ('POSTED', 'CREDITED') order by p.decided_at", subject.value())
                .stream()
                .map(Posting::entry)
                .toList();
    }

    private Optional<Posting> one(String condition, Object... values) {
        return Sql.one(database, ROWS + condition, Postings::read, values);
    }

    private List<Posting> all(String condition, Object... values) {
        return Sql.all(database, ROWS + condition, Postings::read, values);
    }

    private static Posting read(ResultSet row) throws SQLException {
        PostingEntry entry = new PostingEntry(
                PostingKind.valueOf(row.getString("kind")),
                row.getLong("bill"),
                Rial.of(row.getLong("amount")),
                row.getObject("day", LocalDate.class),
                Issuer.of(row.getString("issuer")),
                new TracingNumber(row.getString("number")),
                Optional.ofNullable(row.getString("paper")).map(Slip::new));
        Posting.State state = Posting.State.valueOf(row.getString("state"));
        return new Posting(
                row.getLong("id"),
                entry,
                BillSubject.of(row.getString("subject")),
                PostingEffect.valueOf(row.getString("seen")),
                state,
                hand(row, "proposed"),
                state == Posting.State.PROPOSED ? Optional.empty() : Optional.of(hand(row, "decided")),
                Optional.ofNullable(row.getString("why")).map(DeclineReason::new));
    }

    private static Posting.Hand hand(ResultSet row, String verb) throws SQLException {
        return new Posting.Hand(
                new Login(row.getString(verb + "_by")),
                new NationalId(row.getString(verb + "_person")),
                row.getTimestamp(verb + "_at").toInstant());
    }
}
