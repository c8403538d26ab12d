package ir.shahrvandsepari.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.parameter.Holiday.Kind;
import ir.shahrvandsepari.parameter.Holiday.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of holidays on a real database, as it ships. */
class HolidayBookTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:30:00Z"), Tehran.ZONE);

    /** Month and day of the moon. The last day of Safar is the 29th or 30th. */
    private static final List<int[]> OF_THE_MOON = List.of(
            new int[] {1, 9},
            new int[] {1, 10},
            new int[] {2, 20},
            new int[] {2, 28},
            new int[] {2, 29},
            new int[] {2, 30},
            new int[] {3, 8},
            new int[] {3, 17},
            new int[] {6, 3},
            new int[] {7, 13},
            new int[] {7, 27},
            new int[] {8, 15},
            new int[] {9, 21},
            new int[] {10, 1},
            new int[] {10, 2},
            new int[] {12, 10},
            new int[] {12, 18});

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final HolidayBook book = new HolidayBook(new Holidays(transaction.database()), CLOCK);

    private List<Holiday> of(int year) {
        LocalDate first = JalaliDate.of(year, 1, 1).toLocalDate();
        LocalDate last = JalaliDate.lastDayOfYear(year).toLocalDate();
        return transaction.inOne(() -> book.between(first, last));
    }

    @ParameterizedTest
    @ValueSource(ints = {1405, 1406})
    void theSolarHolidaysStandOnTheirDaysOfTheJalaliYear(int year) {
        assertThat(of(year).stream()
                        .filter(holiday -> holiday.kind() == Kind.SOLAR)
                        .map(holiday -> JalaliDate.of(holiday.day()).toString().substring(5)))
                .containsExactly(
                        "01/01", "01/02", "01/03", "01/04", "01/12", "01/13", "03/14", "03/15", "11/22", "12/29");
    }

    @ParameterizedTest
    @ValueSource(ints = {1405, 1406})
    void everyHolidayOfTheMoonIsWithinADayOfItsDayInTheUmmAlQuraCalendar(int year) {
        List<Holiday> lunar = of(year).stream()
                .filter(holiday -> holiday.kind() == Kind.LUNAR)
                .toList();
        assertThat(lunar).hasSizeGreaterThan(14).allSatisfy(holiday -> assertThat(List.of(-1, 0, 1))
                .as(holiday.toString())
                .anyMatch(shift -> isOfTheMoon(holiday.day().plusDays(shift))));
    }

    private static boolean isOfTheMoon(LocalDate day) {
        HijrahDate hijri = HijrahDate.from(day);
        int month = hijri.get(java.time.temporal.ChronoField.MONTH_OF_YEAR);
        int dayOfMonth = hijri.get(java.time.temporal.ChronoField.DAY_OF_MONTH);
        return OF_THE_MOON.stream().anyMatch(one -> one[0] == month && one[1] == dayOfMonth);
    }

    @Test
    void theYear1405HasItsTwentyFiveAnnouncedHolidays() {
        assertThat(of(1405)).hasSize(25).allMatch(holiday -> holiday.scope() == Scope.NATIONAL);
    }

    @Test
    void aDayIsClosedOnceAndCanBeOpenedAndClosedAgain() {
        Holiday dust = new Holiday(LocalDate.of(2026, 12, 1), Scope.PROVINCE, Kind.CLOSURE, "dust");
        transaction.inOne(() -> add(dust));
        assertThatThrownBy(() -> transaction.inOne(() -> add(dust)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("holiday-exists"));
        transaction.inOne(() -> remove(dust.day()));
        assertThatThrownBy(() -> transaction.inOne(() -> remove(dust.day()))).isInstanceOf(Refusal.class);
        transaction.inOne(() -> add(dust));
        assertThat(new Rows(database).column("select removed_by from holiday where day = ?", dust.day()))
                .containsExactly("admin");
    }

    @Test
    void whatWasClosedIsNeverRewritten() {
        Rows rows = new Rows(database);
        assertThatThrownBy(() -> rows.change("update holiday set day = day + 1"))
                .hasStackTraceContaining("rewritten");
        assertThatThrownBy(() -> rows.change("delete from holiday")).hasStackTraceContaining("rewritten");
    }

    private Set<LocalDate> add(Holiday holiday) {
        book.add(holiday, "admin");
        return Set.of();
    }

    private Set<LocalDate> remove(LocalDate day) {
        book.remove(day, "admin");
        return Set.of();
    }
}
