package ir.shahrvandsepari.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.parameter.Parameters.Name;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New values of parameters on a real database. */
class ParameterHistoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:30:00Z"), Tehran.ZONE);
    private static final Name WINDOW = Name.WINDOW_AFTER_ANSWER_MONTHS;

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final ParameterHistory history = new ParameterHistory(new ParameterRows(transaction.database()), CLOCK);
    private final ParameterBook book = new ParameterBook(new ParameterStore(database), CLOCK);

    private void begin(String value, LocalDate from) {
        transaction.inOne(() -> {
            history.begin(WINDOW, value, from, "a test");
            return value;
        });
    }

    private List<Integer> months(LocalDate... days) {
        return List.of(days).stream()
                .map(day -> book.inForce(day).months(WINDOW))
                .toList();
    }

    @Test
    void aValueBeginsOnItsDayAndIsUndoneByAnother() {
        begin("3", TODAY.plusDays(5));
        begin("2", TODAY.plusDays(9));
        assertThat(months(TODAY, TODAY.plusDays(4), TODAY.plusDays(5), TODAY.plusDays(8), TODAY.plusDays(9)))
                .containsExactly(2, 2, 3, 3, 2);
    }

    @Test
    void aValueInBetweenEndsWhenTheOnePlannedForLaterBegins() {
        begin("4", TODAY.plusDays(9));
        begin("3", TODAY.plusDays(5));
        assertThat(months(TODAY.plusDays(4), TODAY.plusDays(5), TODAY.plusDays(8), TODAY.plusDays(9)))
                .containsExactly(2, 3, 3, 4);
    }

    @Test
    void aPlannedValueIsTakenBackAndTheOneBeforeItGoesOn() {
        begin("3", TODAY.plusDays(5));
        begin("4", TODAY.plusDays(9));
        cancel(TODAY.plusDays(5));
        assertThat(months(TODAY, TODAY.plusDays(5), TODAY.plusDays(8), TODAY.plusDays(9)))
                .containsExactly(2, 2, 2, 4);
        cancel(TODAY.plusDays(9));
        assertThat(months(TODAY.plusYears(9), TODAY.plusDays(9))).containsExactly(2, 2);
        assertThatThrownBy(() -> cancel(TODAY.plusDays(9))).hasMessageContaining("not-found");
        assertThatThrownBy(() -> cancel(TODAY)).hasMessageContaining("change-not-ahead");
    }

    private void cancel(LocalDate from) {
        transaction.inOne(() -> {
            history.cancel(WINDOW, from);
            return from;
        });
    }

    @Test
    void thePastTodayAndATakenDayAreRefused() {
        assertThatThrownBy(() -> begin("3", TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("change-not-ahead");
        begin("3", TODAY.plusDays(1));
        assertThatThrownBy(() -> begin("4", TODAY.plusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("parameter-day-taken");
    }

    @ParameterizedTest
    @CsvSource({"WINDOW_AFTER_ANSWER_MONTHS, \u06F0\u06F3, 3", "THURSDAY_IS_CLOSED, false, false"})
    void aValueIsStoredInItsTidyForm(Name name, String typed, String stored) {
        assertThat(name.read(typed)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "WINDOW_AFTER_ANSWER_MONTHS, 0",
        "WINDOW_AFTER_ANSWER_MONTHS, -1",
        "WINDOW_AFTER_ANSWER_MONTHS, 1.5",
        "WINDOW_AFTER_ANSWER_MONTHS, true",
        "WINDOW_AFTER_ANSWER_MONTHS, 10000",
        "THURSDAY_IS_CLOSED, 1"
    })
    void aValueThatMakesNoSenseIsRefused(Name name, String typed) {
        assertThatThrownBy(() -> name.read(typed)).isInstanceOf(InvalidValue.class);
    }
}
