package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of disputes; a ruling is written once. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Disputes {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Disputes() {}

    Disputes(DataSource database) {
        this.database = database;
    }

    void add(Bill bill, Deposit deposit) {
        Sql.execute(
                database,
                "insert into levy_dispute (bill, receipt, deposited_on, deposited) values (?, ?, ?, ?)",
                bill.id(),
                deposit.receipt(),
                deposit.day(),
                deposit.amount().amount());
    }

    void decide(Bill bill, Ruling ruling) {
        Sql.execute(
                database,
                "update levy_dispute set verdict = ?, decided_on = ?, owed = ? where bill = ?",
                ruling.verdict(),
                ruling.day(),
                ruling.owed().amount(),
                bill.id());
    }

    Optional<Dispute> of(Bill bill) {
        return Sql.one(database, "select * from levy_dispute where bill = ?", Disputes::read, bill.id());
    }

    /** Open disputes about what this property owes. */
    List<DisputedDebt> openOn(RenovationCode code) {
        return Sql.all(
                database,
                """
                select l.levy, l.year, sum(l.principal - l.left_on_account) as principal, d.receipt, d.deposited_on
                  from bill b join levy_dispute d on d.bill = b.id join bill_line l on l.bill = b.id
                 where b.state = 'DEPOSITED' and (b.renovation_code = ? or l.debt_of = ?)
                 group by 1, 2, 4, 5 order by 2, 1""",
                row -> new DisputedDebt(
                        Levy.valueOf(row.getString("levy")),
                        row.getInt("year"),
                        Rial.of(row.getLong("principal")),
                        row.getString("receipt"),
                        row.getObject("deposited_on", LocalDate.class)),
                code.toString(),
                code.toString());
    }

    private static Dispute read(ResultSet row) throws SQLException {
        Deposit deposit = new Deposit(
                row.getString("receipt"),
                row.getObject("deposited_on", LocalDate.class),
                Rial.of(row.getLong("deposited")));
        String verdict = row.getString("verdict");
        return new Dispute(
                deposit,
                verdict == null
                        ? Optional.empty()
                        : Optional.of(new Ruling(
                                verdict, row.getObject("decided_on", LocalDate.class), Rial.of(row.getLong("owed")))));
    }
}
