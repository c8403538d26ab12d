package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import javax.sql.DataSource;

/** Bills of other cases that claim the same debts, in the tables of bills. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RivalBills {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    RivalBills() {}

    RivalBills(DataSource database) {
        this.database = database;
    }

    /** Nobody else begins or ends a payment of a debt there until the transaction ends; the database does the same. */
    void queueUp(Bill bill) {
        Sql.execute(
                database, "select lock_debts(?::renovation_code)", bill.code().toString());
    }

    boolean isOneInPayment(Bill bill) {
        return Sql.one(
                        database,
                        "select 1 from rival_bill r join bill other on other.id = r.rival"
                                + " where r.bill = ? and other.state = 'IN_PAYMENT' limit 1",
                        row -> true,
                        bill.id())
                .isPresent();
    }

    /** Whether a part of what the bill claims was deposited, for whatever case, after the bill was written. */
    boolean isOneDepositedSince(Bill bill) {
        return Sql.one(
                        database,
                        "select 1 from bill_line_set_aside where bill = ? and set_aside > known limit 1",
                        row -> true,
                        bill.id())
                .isPresent();
    }

    List<BillSubject> unpaidBeside(BillSubject met) {
        return Sql.all(
                database,
                """
                select distinct other.subject from bill own
                join rival_bill r on r.bill = own.id join bill other on other.id = r.rival
                where own.subject = ? and own.state in ('PAID', 'DEPOSITED') and other.state = 'UNPAID'""",
                row -> BillSubject.of(row.getString(1)),
                met.value());
    }
}
