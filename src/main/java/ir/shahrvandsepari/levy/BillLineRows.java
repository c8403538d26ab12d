package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.property.RenovationCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bills and their lines as rows. */
final class BillLineRows {
    private BillLineRows() {}

    static Bill withoutLines(ResultSet row) throws SQLException {
        BillId billId = new BillId(row.getString("bill_id"));
        return new Bill(
                row.getLong("id"),
                BillSubject.of(row.getString("subject")),
                RenovationCode.parse(row.getString("renovation_code")),
                billId,
                new PaymentId(billId, row.getString("payment_id")),
                Rial.of(row.getLong("amount")),
                Rial.of(row.getLong("rounding")),
                List.of(),
                BillState.valueOf(row.getString("state")),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("payable_until", LocalDate.class),
                row.getInt("part"),
                row.getInt("parts"));
    }

    /** The bills with their lines; one query for all. */
    static List<Bill> complete(Connection connection, List<Bill> bills) throws SQLException {
        if (bills.isEmpty()) {
            return bills;
        }
        try (PreparedStatement query =
                connection.prepareStatement("select * from bill_line where bill = any (?) order by bill, place")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", bills.stream().map(Bill::id).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                Map<Long, List<LevyLine>> lines =
                        AccountRows.all(rows, row -> Map.entry(row.getLong("bill"), line(row))).stream()
                                .collect(Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
                return bills.stream()
                        .map(bill -> bill.withLines(lines.getOrDefault(bill.id(), List.of())))
                        .toList();
            }
        }
    }

    static LevyLine line(ResultSet row) throws SQLException {
        return new LevyLine(
                Levy.valueOf(row.getString("levy")),
                row.getInt("year"),
                Rial.of(row.getLong("principal")),
                Rial.of(row.getLong("penalty")),
                Rial.of(row.getLong("discount")),
                Optional.ofNullable(row.getObject("steady_until", LocalDate.class))
                        .orElse(LocalDate.MAX),
                ReckoningJson.parse(row.getString("reckoning")));
    }

    static void add(Connection connection, long bill, Bill written) throws SQLException {
        List<Rial> left = leftOnAccount(written);
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into bill_line (bill, place, levy, year, debt_of, principal, penalty, discount, left_on_account,
                                       steady_until, reckoning)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")) {
            for (int i = 0; i < written.lines().size(); i++) {
                LevyLine line = written.lines().get(i);
                insert.setLong(1, bill);
                insert.setInt(2, i + 1);
                insert.setString(3, line.levy().name());
                insert.setInt(4, line.year());
                insert.setString(5, line.reckoning().debtOf().toString());
                insert.setLong(6, line.principal().amount());
                insert.setLong(7, line.penalty().amount());
                insert.setLong(8, line.discount().amount());
                insert.setLong(9, left.get(i).amount());
                insert.setObject(10, line.steadyUntil().equals(LocalDate.MAX) ? null : line.steadyUntil());
                insert.setString(11, ReckoningJson.write(line.reckoning()).toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The rounding stays owed on the newest principal, where it costs the payer least. */
    private static List<Rial> leftOnAccount(Bill bill) {
        List<Rial> left = new ArrayList<>();
        Rial rest = bill.rounding();
        for (int i = bill.lines().size() - 1; i >= 0; i--) {
            Rial principal = bill.lines().get(i).principal();
            Rial here = rest.compareTo(principal) < 0 ? rest : principal;
            left.add(0, here);
            rest = rest.minus(here);
        }
        return left;
    }
}
