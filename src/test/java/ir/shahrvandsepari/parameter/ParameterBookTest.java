package ir.shahrvandsepari.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.parameter.Parameters.Name;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dated parameters on a real database. */
class ParameterBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final DataSource database = RealDatabase.migrated();
    private final Rows rows = new Rows(database);
    private Instant now = Instant.parse("2026-11-23T08:30:00Z");
    private final ParameterBook book =
            new ParameterBook(new ParameterStore(database), ((InstantSource) () -> now).withZone(Tehran.ZONE));

    @ParameterizedTest
    @CsvSource({
        "WINDOW_AFTER_ANSWER_MONTHS, 2",
        "WINDOW_AFTER_COMPLETION_MONTHS, 6",
        "REFILING_DAYS, 10",
        "VALIDITY_TRANSFER_MONTHS, 2",
        "VALIDITY_MORTGAGE_MONTHS, 2",
        "VALIDITY_ADMINISTRATION_MONTHS, 2",
        "ANSWER_TIME_NOTARY_DAYS, 10",
        "ANSWER_TIME_OTHERS_WORKING_DAYS, 5",
        "CORRECTION_WORKING_DAYS, 15",
        "REVIEW_WORKING_DAYS, 2",
        "VISIT_WORKING_DAYS, 3",
        "DATA_FRESH_WORKING_DAYS, 3",
        "COMPREHENSIVE_PLAN_YEAR, 1355",
        "REINSPECTION_PER_MILLE, 20"
    })
    void shipsWithTheDefaultsOfTheMunicipality(Name name, int value) {
        assertThat(book.inForce(TODAY).number(name)).isEqualTo(value);
        assertThat(book.inForce(TODAY).on(Name.WINDOW_MEASURED_AT_ISSUE)).isFalse();
        assertThat(rows.number("select count(*) from parameter where btrim(legal_basis) = ''"))
                .isZero();
    }

    @Test
    void aChangeHoldsFromItsDayAndThePastKeepsItsVersion() {
        String before = book.inForce(TODAY).version();
        change("3", TODAY.plusDays(1));
        assertThat(book.inForce(TODAY).months(Name.WINDOW_AFTER_ANSWER_MONTHS)).isEqualTo(2);
        Parameters tomorrow = book.inForce(TODAY.plusDays(1));
        assertThat(tomorrow.months(Name.WINDOW_AFTER_ANSWER_MONTHS)).isEqualTo(3);
        assertThat(tomorrow.version()).isNotEqualTo(before);
        assertThat(book.inForce(TODAY).version()).isEqualTo(before);
    }

    @Test
    void aChangeOfTodayIsSeenWithinTenSeconds() {
        assertThat(book.inForce(TODAY).months(Name.WINDOW_AFTER_ANSWER_MONTHS)).isEqualTo(2);
        change("3", TODAY);
        now = now.plus(Duration.ofSeconds(10));
        assertThat(book.inForce(TODAY).months(Name.WINDOW_AFTER_ANSWER_MONTHS)).isEqualTo(3);
    }

    @Test
    void twoValuesOfOneNameNeverOverlap() {
        assertThatThrownBy(() ->
                        rows.change("insert into parameter values ('REFILING_DAYS', '20', ?, null, 'a test')", TODAY))
                .hasStackTraceContaining("ex_parameter_one_at_a_time");
    }

    @Test
    void aDayWithoutAValueIsAnErrorThatNamesIt() {
        rows.change("update parameter set valid_to = ? where name = 'REFILING_DAYS'", TODAY.minusDays(1));
        assertThatThrownBy(() -> book.inForce(TODAY)).hasMessageContaining("REFILING_DAYS");
    }

    private void change(String months, LocalDate from) {
        rows.change("update parameter set valid_to = ? where name = 'WINDOW_AFTER_ANSWER_MONTHS'", from.minusDays(1));
        rows.change("insert into parameter values ('WINDOW_AFTER_ANSWER_MONTHS', ?, ?, null, 'a test')", months, from);
    }
}
