package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.levy.BillState;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** The city's bills, the newest first. Needs no transaction. */
@ApplicationScoped
public class BillList {
    private static final String ROWS =
            """
            select b.id, b.bill_id, b.payment_id, b.subject, b.renovation_code, b.amount, b.state, b.issued_on,
                b.payable_until,
                exists (select 1 from payment_posting p where p.bill = b.id and p.state = 'PROPOSED') as waits,
                b.state = 'UNPAID' and exists (
                    select 1 from inquiry i join inquiry_document d on d.inquiry_id = i.id
                    where i.tracking_code = b.subject) as papers
            from bill b""";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    BillList() {}

    BillList(DataSource database) {
        this.database = database;
    }

    /**
     * One page. Paged by key: bills that are written while somebody turns pages move nothing.
     *
     * @param after the {@code id} of the last row of the page before; empty for the first page
     * @param limit rows at most; a list that comes back full may go on
     */
    public List<BillRow> page(BillFilter filter, OptionalLong after, int limit) {
        BillFilter.Conditions conditions = filter.conditions();
        List<Object> values = new ArrayList<>(conditions.values());
        values.add(after.orElse(Long.MAX_VALUE));
        values.add(limit);
        return Sql.all(
                database,
                ROWS + conditions.where() + " and b.id < ? order by b.id desc limit ?",
                BillList::read,
                values.toArray());
    }

    private static BillRow read(ResultSet row) throws SQLException {
        return new BillRow(
                row.getLong("id"),
                row.getString("bill_id"),
                row.getString("payment_id"),
                new TrackingCode(row.getString("subject")),
                RenovationCode.parse(row.getString("renovation_code")),
                Rial.of(row.getLong("amount")),
                BillState.valueOf(row.getString("state")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("payable_until", LocalDate.class),
                row.getBoolean("waits"),
                row.getBoolean("papers"));
    }
}
