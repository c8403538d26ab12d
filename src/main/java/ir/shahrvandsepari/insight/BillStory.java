package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.payment.PaymentState;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What happened to a bill at the gateway and on the account of its property. Needs no transaction. */
@ApplicationScoped
public class BillStory {
    private static final int SHOWN = 100;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    BillStory() {}

    BillStory(DataSource database) {
        this.database = database;
    }

    /**
     * One try to pay it at the gateway.
     *
     * @param number ours
     * @param refNum the gateway's
     * @param traceNo the number on the payer's slip
     * @param why what the gateway said last, as it said it
     */
    public record Attempt(
            String number,
            PaymentState state,
            Rial amount,
            Optional<String> refNum,
            Optional<String> traceNo,
            Instant startedAt,
            Optional<Instant> overAt,
            String why) {}

    /** Money of the property that no bill took. */
    public record Credit(String receipt, Rial amount, LocalDate receivedOn) {}

    /** The tries, the newest first. */
    public List<Attempt> attempts(Bill bill) {
        return Sql.all(
                database,
                """
                select a.res_num, a.state, a.amount, a.ref_num, a.trace_no, a.started_at, a.over_at, s.why
                from payment_attempt a
                join lateral (select why from payment_step where attempt = a.id order by place desc limit 1) s on true
                where a.bill = ? order by a.id desc limit ?""",
                BillStory::attempt,
                bill.id(),
                SHOWN);
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getString("res_num"),
                PaymentState.valueOf(row.getString("state")),
                Rial.of(row.getLong("amount")),
                Optional.ofNullable(row.getString("ref_num")),
                Optional.ofNullable(row.getString("trace_no")),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("over_at")).map(java.sql.Timestamp::toInstant),
                row.getString("why"));
    }

    /** The credits of its property, the newest first. */
    public List<Credit> credits(Bill bill) {
        return Sql.all(
                database,
                "select receipt, amount, received_on from levy_credit where renovation_code = ?"
                        + " order by received_on desc, receipt limit ?",
                row -> new Credit(row.getString(1), Rial.of(row.getLong(2)), row.getObject(3, LocalDate.class)),
                bill.code().toString(),
                SHOWN);
    }
}
