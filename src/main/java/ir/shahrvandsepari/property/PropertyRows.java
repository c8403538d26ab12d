package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.PostalCode;
import ir.shahrvandsepari.kernel.Rial;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Turns rows of the book into its values. Whatever the database holds passes the values' own checks once more. */
final class PropertyRows {
    private PropertyRows() {}

    static Property property(ResultSet row) throws SQLException {
        return new Property(
                RenovationCode.parse(row.getString("renovation_code")),
                plate(row),
                Optional.ofNullable(row.getString("postal_code")).map(PostalCode::new),
                Optional.ofNullable(row.getString("address")),
                Use.valueOf(row.getString("use")),
                Optional.ofNullable(row.getBigDecimal("land_area")),
                Optional.ofNullable(row.getBigDecimal("land_area_after_setback")),
                Optional.ofNullable(row.getBigDecimal("building_area")),
                number(row, "storeys"),
                number(row, "units"),
                number(row, "built_year"),
                Optional.ofNullable(row.getBigDecimal("latitude")),
                Optional.ofNullable(row.getBigDecimal("longitude")),
                Optional.ofNullable(row.getString("old_code")));
    }

    static Place place(ResultSet row) throws SQLException {
        BigDecimal landArea = row.getBigDecimal("land_area");
        return new Place(
                RenovationCode.parse(row.getString("renovation_code")),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                landArea == null ? OptionalDouble.empty() : OptionalDouble.of(landArea.doubleValue()));
    }

    private static Optional<RegistrationPlate> plate(ResultSet row) throws SQLException {
        OptionalInt main = number(row, "plate_main");
        if (main.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RegistrationPlate(
                main.getAsInt(), number(row, "plate_sub"), number(row, "plate_section"), number(row, "piece")));
    }

    static Owner owner(ResultSet row) throws SQLException {
        return new Owner(
                PersonId.parse(row.getString("person_id")),
                row.getString("name"),
                new Dang(row.getLong("dang_numerator"), row.getLong("dang_denominator")),
                Optional.ofNullable(row.getString("mobile")).map(Mobile::new),
                day(row, "since"));
    }

    static PriorDocument document(ResultSet row) throws SQLException {
        return new PriorDocument(
                RenovationCode.parse(row.getString("renovation_code")),
                PriorDocument.Kind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("inspected"),
                PriorDocument.Result.valueOf(row.getString("result")),
                Optional.ofNullable(row.getString("purpose")));
    }

    static Hold hold(ResultSet row) throws SQLException {
        long amount = row.getLong("amount");
        Optional<Rial> money = row.wasNull() ? Optional.empty() : Optional.of(Rial.of(amount));
        return new Hold(
                RenovationCode.parse(row.getString("renovation_code")),
                Hold.Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getObject("since", LocalDate.class),
                day(row, "until"),
                money,
                Optional.ofNullable(row.getString("remark")));
    }

    static PersonHold personHold(ResultSet row) throws SQLException {
        return new PersonHold(
                PersonId.parse(row.getString("person_id")),
                PersonHold.Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getObject("since", LocalDate.class),
                day(row, "until"),
                Optional.ofNullable(row.getString("remark")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
