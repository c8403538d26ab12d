package ir.shahrvandsepari.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days by weekend and holidays. */
class WorkingDaysTest {
    /** A Saturday. */
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    private static final WorkingDays PLAIN = WorkingDays.closedOn(true, Set.of());

    @Test
    void fiveWorkingDaysAfterASaturdayAreTheNextSaturday() {
        assertThat(PLAIN.after(SATURDAY, 5)).isEqualTo(SATURDAY.plusDays(7));
        assertThat(WorkingDays.closedOn(false, Set.of()).after(SATURDAY, 5)).isEqualTo(SATURDAY.plusDays(5));
    }

    @Test
    void aHolidayPutsTheLastDayOffAndOneOnAWeekendDoesNot() {
        assertThat(WorkingDays.closedOn(true, Set.of(SATURDAY.plusDays(2))).after(SATURDAY, 5))
                .isEqualTo(SATURDAY.plusDays(8));
        assertThat(WorkingDays.closedOn(true, Set.of(SATURDAY.plusDays(6))).after(SATURDAY, 5))
                .isEqualTo(SATURDAY.plusDays(7));
    }

    @Test
    void countingUndoesGoingOn() {
        WorkingDays days = WorkingDays.closedOn(true, Set.of(SATURDAY.plusDays(3), SATURDAY.plusDays(8)));
        for (int count = 0; count < 40; count++) {
            assertThat(days.between(SATURDAY, days.after(SATURDAY, count))).isEqualTo(count);
        }
        assertThat(days.between(SATURDAY, SATURDAY.minusDays(9))).isZero();
    }

    /** 30 Esfand exists only in leap years, 1403 and 1408 among them; 29 Esfand is a holiday in each. */
    @ParameterizedTest
    @CsvSource({"1407, 12, 29", "1408, 12, 30"})
    void theLastDayOfTheYearFollowsTheLeapYear(int year, int month, int last) {
        JalaliDate end = JalaliDate.lastDayOfYear(year);
        assertThat(end).isEqualTo(JalaliDate.of(year, month, last));
        LocalDate oil = JalaliDate.of(year, 12, 29).toLocalDate();
        WorkingDays days = new WorkingDays(Set.of(DayOfWeek.FRIDAY), Set.of(oil));
        assertThat(days.after(JalaliDate.of(year, 12, 28).toLocalDate(), 1))
                .isEqualTo(JalaliDate.of(last == 30 ? year : year + 1, last == 30 ? 12 : 1, last == 30 ? 30 : 1)
                        .toLocalDate());
    }

    @Test
    void aWeekWithoutAWorkingDayIsRefused() {
        assertThatThrownBy(() -> new WorkingDays(EnumSet.allOf(DayOfWeek.class), Set.of()))
                .hasMessage("nobody ever works");
    }
}
