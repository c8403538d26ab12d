package ir.shahrvandsepari.demo.city;

import ir.shahrvandsepari.kernel.JalaliDate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Urmia's five districts: 1 and 5 are open, the others have a planned day that always lies ahead. */
public final class DemoDistricts {
    private static final List<String> PURPOSES = List.of("TRANSFER", "MORTGAGE", "ADMINISTRATION");
    /** 20 Mehr and 20 Aban 1399: when the first two districts began. */
    private static final LocalDate FIRST_OPENED = JalaliDate.of(1399, 7, 20).toLocalDate();

    private static final LocalDate FIFTH_OPENED = JalaliDate.of(1399, 8, 20).toLocalDate();

    private DemoDistricts() {}

    /** Enters or re-dates the districts. */
    public static void seed(Connection database, LocalDate today) throws SQLException {
        JalaliDate thisMonth = JalaliDate.of(today);
        JalaliDate first = JalaliDate.of(thisMonth.year(), thisMonth.month(), 1);
        open(database, 1, "منطقه ۱", FIRST_OPENED);
        open(database, 2, "منطقه ۲", first.plusMonths(6).toLocalDate());
        open(database, 3, "منطقه ۳", first.plusMonths(2).toLocalDate());
        open(database, 4, "منطقه ۴", first.plusMonths(4).toLocalDate());
        open(database, 5, "منطقه ۵", FIFTH_OPENED);
    }

    private static void open(Connection database, int number, String name, LocalDate day) throws SQLException {
        try (PreparedStatement district = database.prepareStatement(
                        "insert into district (number, name) values (?, ?) on conflict (number) do nothing");
                PreparedStatement opening = database.prepareStatement(
                        """
                        insert into district_opening (district, purpose, open_from) values (?, ?, ?)
                        on conflict (district, purpose) do update set open_from = excluded.open_from""")) {
            district.setInt(1, number);
            district.setString(2, name);
            district.executeUpdate();
            for (String purpose : PURPOSES) {
                opening.setInt(1, number);
                opening.setString(2, purpose);
                opening.setObject(3, day);
                opening.executeUpdate();
            }
        }
    }
}
