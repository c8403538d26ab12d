package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.property.RenovationCode;
import ir.shahrvandsepari.property.Use;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns rows into the values of this room. Whatever the database holds passes the values' own checks once more. */
final class AccountRows {
    private AccountRows() {}

    /** Reads one row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The rows of the current result; moves on to the next one. */
    static <T> List<T> next(PreparedStatement query, Reader<T> reader) throws SQLException {
        try (ResultSet rows = query.getResultSet()) {
            List<T> read = all(rows, reader);
            query.getMoreResults(PreparedStatement.KEEP_CURRENT_RESULT);
            return read;
        }
    }

    static <T> List<T> all(ResultSet rows, Reader<T> reader) throws SQLException {
        List<T> read = new ArrayList<>();
        while (rows.next()) {
            read.add(reader.read(rows));
        }
        return read;
    }

    static RenovationCode code(ResultSet row) throws SQLException {
        return RenovationCode.parse(row.getString(1));
    }

    static AccountFile.Building building(ResultSet row) throws SQLException {
        return new AccountFile.Building(
                Use.valueOf(row.getString("use")), area(row, "land_area"), area(row, "building_area"));
    }

    private static BigDecimal area(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).orElse(BigDecimal.ZERO);
    }

    static AccountFile.Debt debt(ResultSet row) throws SQLException {
        return new AccountFile.Debt(code(row), Levy.valueOf(row.getString("levy")), row.getInt("year"));
    }

    static AccountFile.Due due(ResultSet row) throws SQLException {
        AccountFile.Debt debt = debt(row);
        LocalDate dueOn = Optional.ofNullable(row.getObject("due_on", LocalDate.class))
                .orElseGet(() -> JalaliDate.lastDayOfYear(debt.year()).toLocalDate());
        return new AccountFile.Due(debt, Rial.of(row.getLong("principal")), dueOn, Rial.of(row.getLong("paid")));
    }

    static AccountFile.SetAside setAside(ResultSet row) throws SQLException {
        return new AccountFile.SetAside(
                debt(row),
                Rial.of(row.getLong("principal")),
                row.getBoolean("open"),
                row.getString("receipt"),
                row.getObject("deposited_on", LocalDate.class));
    }

    static AccountFile.Price price(ResultSet row) throws SQLException {
        return new AccountFile.Price(
                Use.valueOf(row.getString("use")),
                row.getObject("valid_from", LocalDate.class),
                Rial.of(row.getLong("land_price")),
                Rial.of(row.getLong("building_price")));
    }

    static Tariff tariff(ResultSet row) throws SQLException {
        return new Tariff(
                Levy.valueOf(row.getString("levy")),
                row.getObject("valid_from", LocalDate.class),
                row.getInt("rate_basis_points"),
                row.getInt("on_time_basis_points"),
                row.getString("legal_reference"),
                row.getBoolean("sample"));
    }

    static PenaltyRegime regime(ResultSet row) throws SQLException {
        return new PenaltyRegime(
                Levy.valueOf(row.getString("levy")),
                row.getInt("from_year"),
                PenaltyRegime.Method.valueOf(row.getString("method")),
                row.getInt("basis_points"),
                Optional.ofNullable(row.getObject("cap_basis_points", Integer.class)),
                row.getString("legal_reference"),
                row.getBoolean("sample"));
    }
}
