package ir.shahrvandsepari.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.property.PriorDocument.Kind;
import ir.shahrvandsepari.property.PriorDocument.Result;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Both windows for every day from 1399/01/01 to 1420/12/30, against a calendar that this test counts by itself. */
class EveryDayWindowTest {
    /** 1 Farvardin 1399. */
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 20);

    private static final Set<Integer> LEAP_YEARS = Set.of(1399, 1403, 1408, 1412, 1416, 1420);

    private record Day(int year, int month, int day) {
        static int length(int year, int month) {
            if (month <= 6) {
                return 31;
            }
            return month < 12 || LEAP_YEARS.contains(year) ? 30 : 29;
        }

        Day next() {
            if (day < length(year, month)) {
                return new Day(year, month, day + 1);
            }
            return month < 12 ? new Day(year, month + 1, 1) : new Day(year + 1, 1, 1);
        }

        /** So many months later, clipped to the end of that month. */
        Day later(int months) {
            int index = month - 1 + months;
            int inYear = year + index / 12;
            int inMonth = index % 12 + 1;
            return new Day(inYear, inMonth, Math.min(day, length(inYear, inMonth)));
        }

        /** Days since 1399/01/01, counted month by month. */
        long since() {
            long days = day - 1;
            for (int m = 1; m < month; m++) {
                days += length(year, m);
            }
            for (int y = 1399; y < year; y++) {
                days += LEAP_YEARS.contains(y) ? 366 : 365;
            }
            return days;
        }

        LocalDate date() {
            return FIRST.plusDays(since());
        }
    }

    @Test
    void theWindowAfterAnInspectedAnswerIsTwoMonthsAndIncludesItsLastDay() {
        everyDay(Kind.INQUIRY_ANSWER, 2);
    }

    @Test
    void theWindowAfterACompletionIsSixMonthsAndIncludesItsLastDay() {
        everyDay(Kind.COMPLETION, 6);
    }

    private static void everyDay(Kind kind, int months) {
        Day last = new Day(1420, 12, 30);
        int looked = 0;
        for (Day issued = new Day(1399, 1, 1); !issued.equals(last.next()); issued = issued.next()) {
            LocalDate end = issued.later(months).date();
            assertThat(isOpen(kind, issued.date(), issued.date()))
                    .as("%s on %s", kind, issued)
                    .isTrue();
            assertThat(isOpen(kind, issued.date(), end))
                    .as("%s of %s on its last day", kind, issued)
                    .isTrue();
            assertThat(isOpen(kind, issued.date(), end.plusDays(1)))
                    .as("%s of %s a day late", kind, issued)
                    .isFalse();
            looked++;
        }
        assertThat(looked).isEqualTo(22 * 365 + LEAP_YEARS.size());
    }

    private static boolean isOpen(Kind kind, LocalDate issuedOn, LocalDate filedOn) {
        CaseFacts house = new CaseFacts().without(Kind.INQUIRY_ANSWER).without(Kind.COMPLETION);
        house.document(house.code, kind, issuedOn, true, Result.CLEAR);
        house.windowDay = filedOn;
        Facts asked = house.facts(Purpose.TRANSFER);
        Facts onThatDay = new Facts(
                asked.purpose(),
                asked.code(),
                filedOn,
                filedOn,
                asked.file(),
                asked.personHolds(),
                asked.asking(),
                asked.used(),
                asked.levyAccountExists(),
                asked.freshness(),
                asked.visit(),
                asked.examined());
        return Rules.decide(onThatDay, CaseFacts.parameters(Map.of())).reasons().stream()
                .noneMatch(reason -> reason.code() == Reason.Code.WINDOW_EXPIRED);
    }
}
