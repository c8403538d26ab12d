package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;

/** The room's books on a real database, for the tests of the rooms that build on it. */
public final class LevyRoom {
    private static final int COMPANY = 9;

    private LevyRoom() {}

    public static BillBook bills(DataSource database) {
        return new BillBook(new Bills(database), claims(database), COMPANY);
    }

    public static ClaimBook claims(DataSource database) {
        return new ClaimBook(new RivalBills(database), levies(database));
    }

    public static DisputeBook disputes(DataSource database) {
        return new DisputeBook(new Bills(database), new Disputes(database), claims(database));
    }

    public static TariffBook tariffs(DataSource database, Clock clock) {
        return new TariffBook(new Tariffs(database), clock);
    }

    public static LevyBook levies(DataSource database) {
        return new LevyBook(new LevyAccounts(database));
    }

    /** The city's books say that this is due for the year of that day; committed at once. */
    public static void owe(DataSource committing, RenovationCode code, LocalDate day, long rial) {
        int year = JalaliDate.of(day).year();
        new Rows(committing)
                .change(
                        """
                        insert into levy_due (renovation_code, levy, year, principal, due_on)
                        values (?, 'RENOVATION', ?, ?, ?)""",
                        code.toString(),
                        year,
                        rial,
                        JalaliDate.lastDayOfYear(year).toLocalDate());
    }
}
