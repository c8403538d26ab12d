package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The tables of bills. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Bills {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Bills() {}

    Bills(DataSource database) {
        this.database = database;
    }

    /** The file number of a property, given at its first bill; nobody else bills the property until the transaction ends. */
    int fileNumber(RenovationCode code) {
        return run(
                        """
                insert into bill_file (renovation_code) values (?)
                on conflict (renovation_code) do update set renovation_code = excluded.renovation_code
                returning file_number""",
                        row -> row.getInt(1),
                        code.toString())
                .get(0);
    }

    /** The payment ids that were ever used beside this bill id. */
    Set<PaymentId> used(BillId billId) {
        return run(
                        "select payment_id from bill where bill_id = ?",
                        row -> new PaymentId(billId, row.getString(1)),
                        billId.value())
                .stream()
                .collect(Collectors.toSet());
    }

    Bill add(Bill bill) {
        long id = run(
                        """
                insert into bill (subject, renovation_code, bill_id, payment_id, amount, rounding, state, issued_on,
                                  payable_until, part, parts)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                        row -> row.getLong(1),
                        bill.subject().value(),
                        bill.code().toString(),
                        bill.billId().value(),
                        bill.paymentId().value(),
                        bill.amount().amount(),
                        bill.rounding().amount(),
                        bill.state().name(),
                        bill.issuedOn(),
                        bill.payableUntil(),
                        bill.part(),
                        bill.parts())
                .get(0);
        return Sql.run(database, connection -> {
            BillLineRows.add(connection, id, bill);
            return find(connection, "id = ?", id).get(0);
        });
    }

    Optional<Bill> byId(long id) {
        return where("id = ?", id).stream().findFirst();
    }

    Optional<Bill> byNumbers(PaymentId numbers) {
        return run(
                        "select id from bill where bill_id = ? and payment_id = ?",
                        row -> row.getLong(1),
                        numbers.bill().value(),
                        numbers.value())
                .stream()
                .findFirst()
                .flatMap(this::byId);
    }

    /** The bill, held until the transaction ends. */
    Optional<Bill> lock(long id) {
        run("select id from bill where id = ? for update", row -> row.getLong(1), id);
        return byId(id);
    }

    /** All bills that the subject ever had, oldest first. */
    List<Bill> of(BillSubject subject) {
        return where("subject = ?", subject.value());
    }

    /** Moves the bill if it still stands where it was seen; tells whether it did. */
    boolean move(long id, BillState from, BillState to) {
        return !run(
                        "update bill set state = ? where id = ? and state = ? returning id",
                        row -> row.getLong(1),
                        to.name(),
                        id,
                        from.name())
                .isEmpty();
    }

    List<BillSubject> dying(LocalDate today, int limit) {
        return run(
                "select distinct subject from bill where state = 'UNPAID' and payable_until < ? order by subject limit ?",
                row -> BillSubject.of(row.getString(1)),
                today,
                limit);
    }

    void expire(BillSubject subject, LocalDate today) {
        run(
                "update bill set state = 'EXPIRED' where subject = ? and state = 'UNPAID' and payable_until < ? returning id",
                row -> row.getLong(1),
                subject.value(),
                today);
    }

    void cancel(BillSubject subject) {
        run(
                "update bill set state = 'CANCELLED' where subject = ? and state = 'UNPAID' returning id",
                row -> row.getLong(1),
                subject.value());
    }

    void credit(RenovationCode code, CreditReceipt receipt, Rial amount, LocalDate day) {
        run(
                """
                insert into levy_credit (renovation_code, receipt, amount, received_on) values (?, ?, ?, ?)
                on conflict (receipt) do nothing returning receipt""",
                row -> row.getString(1),
                code.toString(),
                receipt.value(),
                amount.amount(),
                day);
    }

    private List<Bill> where(String condition, Object value) {
        return Sql.run(database, connection -> find(connection, condition, value));
    }

    private static List<Bill> find(Connection connection, String condition, Object value) throws SQLException {
        return BillLineRows.complete(
                connection,
                select(
                        connection,
                        "select * from bill where " + condition + " order by id",
                        BillLineRows::withoutLines,
                        value));
    }

    private <T> List<T> run(String statement, AccountRows.Reader<T> reader, Object... values) {
        return Sql.run(database, connection -> select(connection, statement, reader, values));
    }

    private static <T> List<T> select(
            Connection connection, String statement, AccountRows.Reader<T> reader, Object... values)
            throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = prepared.executeQuery()) {
                return AccountRows.all(rows, reader);
            }
        }
    }
}
