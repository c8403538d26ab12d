package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonthTest {

    @Test
    void esfandOfALeapYearHasThirtyDaysAndOfAnotherTwentyNine() {
        assertThat(new Month(1403, 12).days()).hasToString("2025-02-19..2025-03-20");
        assertThat(new Month(1404, 12).days()).hasToString("2026-02-20..2026-03-20");
        assertThat(Month.of(LocalDate.of(2025, 3, 20))).isEqualTo(new Month(1403, 12));
        assertThat(Month.of(LocalDate.of(2025, 3, 21))).isEqualTo(new Month(1404, 1));
    }

    @Test
    void theMonthBeforeFarvardinIsEsfandOfTheYearBefore() {
        assertThat(new Month(1404, 1).before()).isEqualTo(new Month(1403, 12));
        assertThat(new Month(1405, 7).before()).hasToString("1405-06");
    }

    @Test
    void aMonthIsOverOnTheDayAfterItsLast() {
        Month mehr = new Month(1405, 7);
        assertThat(mehr.isOver(LocalDate.of(2026, 10, 22))).isFalse();
        assertThat(mehr.isOver(LocalDate.of(2026, 10, 23))).isTrue();
        assertThat(mehr.hasBegun(LocalDate.of(2026, 9, 22))).isFalse();
        assertThat(mehr.hasBegun(LocalDate.of(2026, 9, 23))).isTrue();
    }

    @Test
    void anAddressSaysAMonthOrNothing() {
        assertThat(Month.parse("1405-08")).contains(new Month(1405, 8));
        assertThat(Month.parse("1405-08").orElseThrow()).hasToString("1405-08");
        for (String nonsense :
                new String[] {null, "", "1405-8", "1405-13", "1405-00", "2026-08", "1398-12", "1405/08", "x"}) {
            assertThat(Month.parse(nonsense)).as(nonsense).isEmpty();
        }
    }

    @Test
    void twelveMonthsAndTheRunningOneAreOfferedAcrossTheYear() {
        assertThat(Month.upTo(LocalDate.of(2026, 11, 24), 12))
                .hasSize(13)
                .startsWith(new Month(1405, 9), new Month(1405, 8))
                .endsWith(new Month(1404, 10), new Month(1404, 9));
    }
}
