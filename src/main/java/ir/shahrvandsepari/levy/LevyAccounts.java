package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.levy.AccountFile.Building;
import ir.shahrvandsepari.levy.AccountFile.Debt;
import ir.shahrvandsepari.property.RenovationCode;
import ir.shahrvandsepari.property.RenovationCode.Level;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The tables of dues, prices, tariffs and of what was paid through us. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LevyAccounts {
    /**
     * One round trip: the driver sends all eight together. A payment counts on the account that owed it, and for a property
     * that paid its part of an ancestor's debt.
     */
    private static final String FILE =
            """
            select renovation_code, use, land_area, building_area from property where renovation_code = any (?);
            select renovation_code, levy, year, principal, due_on, paid from levy_due where renovation_code = any (?);
            select use, valid_from, land_price, building_price from zonal_value where block = ?;
            select l.debt_of, l.levy, l.year, sum(l.principal - l.left_on_account) as received
              from bill_line l join bill b on b.id = l.bill
             where b.state = 'PAID' and l.debt_of = any (?)
               and (l.debt_of = ?::renovation_code or b.renovation_code = ?)
             group by 1, 2, 3;
            select l.debt_of, l.levy, l.year, sum(l.principal - l.left_on_account) as principal, b.state = 'DEPOSITED' as open,
                   d.receipt, d.deposited_on
              from bill b join levy_dispute d on d.bill = b.id join bill_line l on l.bill = b.id
             where b.state in ('DEPOSITED', 'RELEASED') and l.debt_of = any (?)
               and (l.debt_of = ?::renovation_code or b.renovation_code = ?)
             group by 1, 2, 3, 5, 6, 7 order by 3, 2;
            select coalesce(sum(amount), 0) from levy_credit where renovation_code = ?;
            select levy, valid_from, rate_basis_points, on_time_basis_points, legal_reference, sample from levy_tariff;
            select levy, from_year, method, basis_points, cap_basis_points, legal_reference, sample from levy_penalty""";

    private static final String WITHIN =
            """
            select renovation_code, coalesce(building_area, 0) from property
            where renovation_code ~>=~ ? and renovation_code ~<~ ? and building_area > 0""";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    LevyAccounts() {}

    LevyAccounts(DataSource database) {
        this.database = database;
    }

    AccountFile read(RenovationCode code) {
        return Sql.run(database, connection -> {
            AccountFile file = file(connection, code);
            for (RenovationCode ancestor : code.ancestors()) {
                if (needsTheWhole(file, ancestor)) {
                    file.unitAreas().put(ancestor, areaOfItsLike(connection, code, ancestor));
                }
            }
            return file;
        });
    }

    /** Most buildings have an area of their own; only without one is the sum of their units looked up. */
    private static boolean needsTheWhole(AccountFile file, RenovationCode ancestor) {
        boolean concerned = ancestor.level() != Level.BLOCK
                        && file.buildings().containsKey(ancestor)
                        && file.buildings().get(ancestor).landArea().signum() > 0
                || file.dues().stream().anyMatch(due -> due.debt().of().equals(ancestor));
        return concerned && file.area(ancestor).signum() == 0;
    }

    private static AccountFile file(Connection connection, RenovationCode code) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FILE)) {
            Object[] lineage =
                    code.lineage().stream().map(RenovationCode::toString).toArray();
            query.setArray(1, connection.createArrayOf("text", lineage));
            query.setArray(2, connection.createArrayOf("text", lineage));
            query.setString(3, code.blockKey());
            query.setArray(4, connection.createArrayOf("text", lineage));
            query.setString(5, code.toString());
            query.setString(6, code.toString());
            query.setArray(7, connection.createArrayOf("text", lineage));
            query.setString(8, code.toString());
            query.setString(9, code.toString());
            query.setString(10, code.toString());
            query.execute();
            Map<RenovationCode, Building> buildings = new HashMap<>();
            AccountRows.next(query, row -> buildings.put(AccountRows.code(row), AccountRows.building(row)));
            List<AccountFile.Due> dues = AccountRows.next(query, AccountRows::due);
            List<AccountFile.Price> prices = AccountRows.next(query, AccountRows::price);
            Map<Debt, Rial> receipts = new HashMap<>();
            AccountRows.next(query, row -> receipts.put(AccountRows.debt(row), Rial.of(row.getLong("received"))));
            List<AccountFile.SetAside> setAside = AccountRows.next(query, AccountRows::setAside);
            Rial credit =
                    AccountRows.next(query, row -> Rial.of(row.getLong(1))).get(0);
            List<Tariff> tariffs = AccountRows.next(query, AccountRows::tariff);
            List<PenaltyRegime> regimes = AccountRows.next(query, AccountRows::regime);
            return new AccountFile(
                    code, buildings, new HashMap<>(), dues, prices, receipts, setAside, credit, tariffs, regimes);
        }
    }

    private static BigDecimal areaOfItsLike(Connection connection, RenovationCode code, RenovationCode ancestor)
            throws SQLException {
        String below = ancestor.prefixOfDescendants();
        try (PreparedStatement query = connection.prepareStatement(WITHIN)) {
            query.setString(1, below);
            // the sign after the dash that ends the prefix
            query.setString(2, below.substring(0, below.length() - 1) + '.');
            BigDecimal sum = BigDecimal.ZERO;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    boolean alike = RenovationCode.parse(rows.getString(1)).level() == code.level();
                    sum = alike ? sum.add(rows.getBigDecimal(2)) : sum;
                }
            }
            return sum;
        }
    }
}
