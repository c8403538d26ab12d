package ir.shahrvandsepari.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inspection.InspectorNote.Absence;
import ir.shahrvandsepari.kernel.InvalidValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Absences and relatives on a real database. */
class PresenceBookTest {
    private static final Login SECOND = new Login("second");

    private final VisitCity city = new VisitCity();
    private final PresenceBook book = new PresenceBook(
            new InspectorNotes(city.transaction.database()), Clock.fixed(VisitCity.MORNING, ZoneOffset.UTC));

    private InspectorNote first() {
        return city.transaction.inOne(() -> book.of(Set.of(5))).get(0);
    }

    private void absent(LocalDate from, LocalDate to) {
        city.transaction.inOne(() -> {
            book.absent(VisitCity.FIRST, new Absence(from, Optional.ofNullable(to)), SECOND);
            return null;
        });
    }

    @Test
    void theInspectorsOfADistrictAreListedWithWhatTheyHaveToDo() {
        city.waiting("7K2M9QX4TB");
        city.timerRuns();
        List<InspectorNote> notes = city.transaction.inOne(() -> book.of(Set.of(5)));
        assertThat(notes).extracting(note -> note.login().value()).containsExactly("first", "second", "third");
        assertThat(notes.stream().mapToInt(InspectorNote::open).sum()).isEqualTo(1);
        assertThat(city.transaction.inOne(() -> book.of(Set.of(1)))).isEmpty();
    }

    @Test
    void whoeverIsBackMayBeDrawnAgainFromTheNextDay() {
        absent(VisitCity.TODAY, null);
        assertThat(first().isAbsentOn(VisitCity.TODAY.plusYears(1))).isTrue();
        city.transaction.inOne(() -> {
            book.back(VisitCity.FIRST);
            return null;
        });
        assertThat(first().isAbsentOn(VisitCity.TODAY)).isTrue();
        assertThat(first().isAbsentOn(VisitCity.TODAY.plusDays(1))).isFalse();
    }

    @Test
    void anAbsenceNeitherBeginsInThePastNorEndsBeforeItBegins() {
        for (LocalDate[] days : new LocalDate[][] {
            {VisitCity.TODAY.minusDays(1), null}, {VisitCity.TODAY.plusDays(2), VisitCity.TODAY.plusDays(1)}
        }) {
            assertThatThrownBy(() -> absent(days[0], days[1]))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("absence-in-the-past");
        }
    }

    @Test
    void aDeclaredRelativeKeepsTheInspectorOutOfHisCases() {
        city.transaction.inOne(() -> {
            book.related(VisitCity.FIRST, VisitCity.OWNER, SECOND);
            return null;
        });
        assertThat(first().relatives())
                .extracting(InspectorNote.Relative::person)
                .containsExactly(VisitCity.OWNER);
        city.waiting("7K2M9QX4TB");
        city.timerRuns();
        assertThat(city.transaction
                        .inOne(() -> city.book.drawOf(city.book
                                .find(VisitNumber.parse("7K2M9QX4TB-1"))
                                .orElseThrow()))
                        .orElseThrow()
                        .excluded())
                .containsExactly(new Exclusion(VisitCity.FIRST, Exclusion.Cause.RELATIVE));
    }

    @Test
    void aFormerOfficeKeepsTheInspectorOutOfItsCasesUntilItsLastDay() {
        city.transaction.inOne(() -> {
            book.workedFor(VisitCity.FIRST, city.office(), Optional.of(VisitCity.TODAY), SECOND);
            return null;
        });
        assertThat(first().formerOffices())
                .containsExactly(new InspectorNote.FormerOffice("one", Optional.of(VisitCity.TODAY)));
        city.waiting("7K2M9QX4TB");
        city.timerRuns();
        assertThat(city.visit("7K2M9QX4TB-1").inspector()).isPresent().get().isNotEqualTo(VisitCity.FIRST);
        assertThatThrownBy(() -> city.transaction.inOne(() -> {
                    book.workedFor(VisitCity.FIRST, city.office(), Optional.of(VisitCity.TODAY.minusDays(1)), SECOND);
                    return null;
                }))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("tie-in-the-past");
    }
}
