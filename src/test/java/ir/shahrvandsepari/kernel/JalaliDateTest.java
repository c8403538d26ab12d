package ir.shahrvandsepari.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JalaliDateTest {
    private static final Locale FA = Locale.forLanguageTag("fa");

    @ParameterizedTest
    @CsvSource({
        "1357/11/22, 1979-02-11",
        "1399/12/30, 2021-03-20",
        "1400/01/01, 2021-03-21",
        "1401/05/09, 2022-07-31",
        "1401/06/01, 2022-08-23",
        "1403/12/30, 2025-03-20",
        "1404/01/01, 2025-03-21"
    })
    void agreesWithTheKnownDays(String jalali, LocalDate gregorian) {
        assertThat(JalaliDate.parse(jalali).toLocalDate()).isEqualTo(gregorian);
        assertThat(JalaliDate.of(gregorian)).hasToString(jalali);
    }

    @ParameterizedTest
    @CsvSource({
        "1399/01/15, 2, 1399/03/15, 62",
        "1399/07/15, 2, 1399/09/15, 60",
        "1399/06/31, 2, 1399/08/30, 60",
        "1399/10/30, 2, 1399/12/30, 60",
        "1399/06/31, 6, 1399/12/30, 180",
        "1402/06/31, 6, 1402/12/29, 179",
        "1399/08/30, 6, 1400/02/30, 181"
    })
    void countsPeriodsInJalaliMonthsClippedToTheMonthsEnd(String start, int months, String end, int days) {
        JalaliDate from = JalaliDate.parse(start);
        assertThat(from.plusMonths(months)).hasToString(end);
        assertThat(from.daysUntil(from.plusMonths(months))).isEqualTo(days);
    }

    @Test
    void knowsTheLeapYears() {
        for (int year = 1343; year <= 1470; year++) {
            assertThat(JalaliDate.isLeapYear(year)).as("%d", year).isEqualTo((25 * year + 11) % 33 < 8);
            assertThat(JalaliDate.lastDayOfYear(year).day()).isEqualTo(JalaliDate.isLeapYear(year) ? 30 : 29);
        }
    }

    @Property
    void everyDayGoesThereAndBack(
            @ForAll @IntRange(min = 1200, max = 1500) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 29) int day) {
        JalaliDate date = JalaliDate.of(year, month, day);
        assertThat(JalaliDate.of(date.toLocalDate())).isEqualTo(date);
        assertThat(JalaliDate.parse(date.toString())).isEqualTo(date);
        assertThat(date.plusDays(1).toLocalDate()).isEqualTo(date.toLocalDate().plusDays(1));
    }

    @Test
    void everyDayOfThreeCenturiesFollowsTheOneBefore() {
        LocalDate day = JalaliDate.of(1200, 1, 1).toLocalDate();
        LocalDate end = JalaliDate.of(1501, 1, 1).toLocalDate();
        JalaliDate before = JalaliDate.of(day.minusDays(1));
        for (; day.isBefore(end); day = day.plusDays(1)) {
            JalaliDate date = JalaliDate.of(day);
            assertThat(date).isGreaterThan(before);
            assertThat(date.toLocalDate()).isEqualTo(day);
            before = date;
        }
    }

    @Property
    void monthsThereAndBackLoseNothingButTheClippedDays(
            @ForAll @IntRange(min = 1200, max = 1490) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 29) int day,
            @ForAll @IntRange(min = -60, max = 60) int months) {
        JalaliDate date = JalaliDate.of(year, month, day);
        assertThat(date.plusMonths(months).plusMonths(-months)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1405/9/3", "1405-09-03", "۱۴۰۵/۰۹/۰۳", "١٤٠٥.٠٩.٠٣", "14050903", " 1405 / 9 / 3 "})
    void readsDaysAsPeopleWriteThem(String written) {
        assertThat(JalaliDate.parse(written)).isEqualTo(JalaliDate.of(1405, 9, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1404/12/30, jalali-date-impossible",
        "1405/07/31, jalali-date-impossible",
        "1405/13/01, jalali-date-impossible",
        "1405/00/01, jalali-date-impossible",
        "05/09/03, jalali-date-malformed",
        "3 Azar, jalali-date-malformed",
        "'', jalali-date-malformed"
    })
    void refusesDaysThatDoNotExist(String written, String code) {
        assertThatThrownBy(() -> JalaliDate.parse(written))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void isWrittenYearFirst() {
        assertThat(JalaliDate.of(1399, 7, 20).longForm(FA)).isEqualTo("۲۰ مهر ۱۳۹۹");
        assertThat(JalaliDate.of(1405, 5, 1).longForm(FA)).isEqualTo("۱ مرداد ۱۴۰۵");
        assertThat(JalaliDate.of(1399, 7, 20).longForm(Locale.ENGLISH)).isEqualTo("20 Mehr 1399");
        assertThat(JalaliDate.of(1405, 9, 3).shortForm(FA)).isEqualTo("۱۴۰۵/۰۹/۰۳");
    }

    @Test
    void todayIsTheDayInTehranWhereverTheServerStands() {
        Clock evening = Clock.fixed(Instant.parse("2026-11-23T20:31:00Z"), ZoneOffset.UTC);
        assertThat(Tehran.today(evening)).isEqualTo(LocalDate.parse("2026-11-24"));
    }
}
