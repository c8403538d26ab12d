package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.levy.BillSubject;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The tables of attempts and of their history. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Payments {
    /** Reads one row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Payments() {}

    Payments(DataSource database) {
        this.database = database;
    }

    PaymentAttempt add(PaymentAttempt attempt, Payer payer, Instant askAfter) {
        PaymentAttempt added = run(
                        """
                insert into payment_attempt (subject, bill, amount, gateway, res_num, return_url, started_by, started_at,
                                             ask_after)
                values (?, ?, ?, 'SEP', ?, ?, ?, ?, ?) returning *""",
                        AttemptRows::attempt,
                        attempt.subject().value(),
                        attempt.bill(),
                        attempt.amount().amount(),
                        attempt.resNum().value(),
                        attempt.returnUrl().toString(),
                        payer.value(),
                        at(attempt.startedAt()),
                        at(askAfter))
                .get(0);
        step(added.id(), added.state(), new GatewayCode("started"), attempt.startedAt());
        return added;
    }

    Optional<PaymentAttempt> byId(long id) {
        return one("select * from payment_attempt where id = ?", id);
    }

    Optional<PaymentAttempt> byToken(GatewayToken token) {
        return one("select * from payment_attempt where gateway = 'SEP' and token = ?", token.value());
    }

    Optional<PaymentAttempt> byResNum(ResNum resNum) {
        return one("select * from payment_attempt where gateway = 'SEP' and res_num = ?", resNum.value());
    }

    Optional<PaymentAttempt> newest(BillSubject subject) {
        return one("select * from payment_attempt where subject = ? order by id desc limit 1", subject.value());
    }

    /** The attempt that keeps the bill from being paid by another. */
    Optional<PaymentAttempt> unresolved(long bill) {
        return one(
                "select * from payment_attempt where bill = ?"
                        + " and state in ('CREATED', 'TOKEN_ISSUED', 'RETURNED', 'REVERSING') for update",
                bill);
    }

    PaymentAttempt returnTo(PaymentAttempt attempt, URI returnUrl) {
        return one(
                        "update payment_attempt set return_url = ? where id = ? returning *",
                        returnUrl.toString(),
                        attempt.id())
                .orElseThrow();
    }

    /** Whether another attempt has the number, or somebody entered it by hand. */
    boolean isUsed(RefNum refNum, long byOtherThan) {
        return !run(
                        """
                        select id from payment_attempt where gateway = 'SEP' and ref_num = ? and id <> ?
                        union all
                        select id from payment_posting
                        where number = plain_number(?) and state in ('PROPOSED', 'POSTED', 'CREDITED')""",
                        row -> row.getLong(1),
                        refNum.value(),
                        byOtherThan,
                        refNum.value())
                .isEmpty();
    }

    /** Takes the attempt for one worker, unless it is over or another one has it. */
    Optional<PaymentAttempt> hold(long id, Instant now, Instant until) {
        return one(
                """
                update payment_attempt set held_until = ?
                where id = ? and over_at is null and (held_until is null or held_until <= ?) returning *""",
                at(until),
                id,
                at(now));
    }

    /** Attempts whose turn it is, each for one worker only, however many servers there are. */
    List<Long> due(Instant now, int limit) {
        return run(
                """
                select id from payment_attempt
                where state in ('CREATED', 'TOKEN_ISSUED', 'RETURNED', 'REVERSING') and ask_after <= ?
                  and (held_until is null or held_until <= ?)
                order by ask_after limit ? for update skip locked""",
                row -> row.getLong(1),
                at(now),
                at(now),
                limit);
    }

    void letGo(long id, Instant askAfter) {
        run(
                "update payment_attempt set held_until = null, ask_after = ? where id = ? returning id",
                row -> row.getLong(1),
                at(askAfter),
                id);
    }

    /** Moves the attempt if it still stands where it was seen; empty when somebody else moved it first. */
    Optional<PaymentAttempt> move(PaymentAttempt seen, Judgement judgement, Found found, Instant now) {
        Optional<PaymentAttempt> moved = one(
                """
                update payment_attempt
                set state = ?, token = coalesce(?, token), token_at = coalesce(?, token_at),
                    ref_num = coalesce(?, ref_num), trace_no = coalesce(?, trace_no), taken = coalesce(?, taken),
                    over_at = ?
                where id = ? and state = ? returning *""",
                judgement.next().name(),
                found.token().map(GatewayToken::value).orElse(null),
                found.token().map(token -> at(now)).orElse(null),
                found.refNum().map(RefNum::value).orElse(null),
                found.traceNo().map(GatewayCode::value).orElse(null),
                found.taken().map(Rial::amount).orElse(null),
                judgement.next().isOver() ? at(now) : null,
                seen.id(),
                seen.state().name());
        moved.ifPresent(attempt -> step(attempt.id(), attempt.state(), judgement.why(), now));
        return moved;
    }

    /** Adds to the history; answers that changed nothing stand in it as well. */
    void step(long id, PaymentState state, GatewayCode why, Instant now) {
        run(
                """
                insert into payment_step (attempt, place, at, state, why)
                select ?, coalesce(max(place), 0) + 1, ?, ?, ? from payment_step where attempt = ? returning place""",
                row -> row.getInt(1),
                id,
                at(now),
                state.name(),
                why.value(),
                id);
    }

    /** Whether the gateway was asked in this state before and did not answer: the history then has the state twice. */
    boolean isInDoubt(PaymentAttempt attempt) {
        return run(
                                "select place from payment_step where attempt = ? and state = ?",
                                row -> row.getInt(1),
                                attempt.id(),
                                attempt.state().name())
                        .size()
                > 1;
    }

    /** Paid bills whose cases do not know it yet. */
    List<PaymentAttempt> untold(Instant before, int limit) {
        return run(
                """
                select * from payment_attempt where state = 'POSTED' and told_at is null and over_at <= ?
                order by id limit ?""",
                AttemptRows::attempt,
                at(before),
                limit);
    }

    void told(long id, Instant now) {
        run(
                "update payment_attempt set told_at = ? where id = ? and told_at is null returning id",
                row -> row.getLong(1),
                at(now),
                id);
    }

    /** The gateway's numbers of the posted payments, in their order. */
    List<String> receipts(BillSubject subject) {
        return run(
                "select ref_num from payment_attempt where subject = ? and state = 'POSTED' order by id",
                row -> row.getString(1),
                subject.value());
    }

    private Optional<PaymentAttempt> one(String statement, Object... values) {
        return run(statement, AttemptRows::attempt, values).stream().findFirst();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private <T> List<T> run(String statement, Reader<T> reader, Object... values) {
        return Sql.run(database, connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                for (int i = 0; i < values.length; i++) {
                    prepared.setObject(i + 1, values[i]);
                }
                List<T> read = new ArrayList<>();
                try (ResultSet rows = prepared.executeQuery()) {
                    while (rows.next()) {
                        read.add(reader.read(rows));
                    }
                }
                return read;
            }
        });
    }
}
