package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import javax.sql.DataSource;

/** The table of cases, as far as several of them ask the same. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Twins {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Twins() {}

    Twins(DataSource database) {
        this.database = database;
    }

    List<Inquiry> openBeside(Inquiry inquiry) {
        return Sql.all(
                database,
                "select " + Inquiries.COLUMNS + " from inquiry where renovation_code = ? and district = ? and id <> ?"
                        + " and state in " + Inquiries.OPEN + " order by id",
                Inquiries::read,
                inquiry.code().toString(),
                inquiry.district(),
                inquiry.id());
    }

    void hasTheEarlierDays(Inquiry inquiry, Inquiry other) {
        Sql.execute(
                database,
                "update inquiry set window_day = least(window_day, ?), due_on = least(due_on, ?) where id = ?",
                other.windowDay(),
                other.dueOn(),
                inquiry.id());
    }
}
