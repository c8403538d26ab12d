package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.casework.CommissionNumber;
import ir.shahrvandsepari.casework.Extension;
import ir.shahrvandsepari.casework.Pause;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.PauseJourney;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The clock of a case stands, goes on, and is given more days. */
class PauseIT extends AtTheDesk {
    @Inject
    private PauseJourney pauses;

    @Test
    void aCaseThatIsReferredWaitsAndTheDaysThatItStoodAreAdded() {
        LocalDate due = LocalDate.parse(text("select due_on"));
        desk.take(code, version(code), expert);
        Remark why = new Remark("the northern wall");
        pauses.refer(code, new CommissionNumber("100/45"), why, version(code), expert);
        refused(() -> desk.lookAgain(code, version(code), expert), "desk-paused");
        CaseFile waiting = cases.open(code, notary);
        assertThat(waiting.pause().flatMap(Pause::number))
                .as("its office sees why")
                .contains(new CommissionNumber("100/45"));
        assertThat(waiting.stateUntil()).isEmpty();
        refused(() -> pauses.suspend(code, why, version(code), expert), "desk-paused");

        itsClockHasStoodFor(3);
        pauses.resume(code, new Remark("acquitted"), version(code), expert);
        assertThat(LocalDate.parse(text("select due_on"))).isEqualTo(due.plusDays(3));
        CaseFile resumed = cases.open(code, notary);
        assertThat(resumed.isClockStanding()).isFalse();
        assertThat(resumed.stateUntil()).hasValueSatisfying(day -> assertThat(day)
                .isBetween(Tehran.today(Clock.systemUTC()), resumed.inquiry().dueOn()));
        refused(() -> pauses.resume(code, why, version(code), expert), "desk-not-paused");

        refused(() -> pauses.extend(code, new Extension(5), why, version(code), expert), "desk-role");
        pauses.extend(code, new Extension(5), why, version(code), manager);
        assertThat(LocalDate.parse(text("select due_on"))).isEqualTo(due.plusDays(8));
    }

    private void itsClockHasStoodFor(int days) {
        Sql.execute(database, "alter table case_pause disable trigger user");
        Sql.execute(
                database,
                "update case_pause set begun_at = begun_at - ? * interval '1 day' where inquiry_id = ?",
                days,
                id());
        Sql.execute(database, "alter table case_pause enable trigger user");
    }

    private long id() {
        return Long.parseLong(text("select id"));
    }

    private void isDue(LocalDate day) {
        Sql.execute(
                database,
                "update inquiry set due_on = ?, window_day = least(window_day, ?) where id = ?",
                day,
                day,
                id());
    }

    @Test
    void theDeadlineOfACaseWhoseClockStandsMovesAlongBeforeItPasses() {
        LocalDate today = Tehran.today(Clock.systemUTC());
        desk.take(code, version(code), expert);
        pauses.suspend(code, new Remark("the heirs are at court"), version(code), expert);
        itsClockHasStoodFor(9);
        assertThat(pauses.nearlyLate(1_000)).as("there is time left").doesNotContain(id());

        isDue(today.plusDays(1));
        assertThat(pauses.nearlyLate(1_000)).contains(id());
        pauses.moveAlong(id());
        pauses.moveAlong(id());
        assertThat(LocalDate.parse(text("select due_on"))).as("nine days, once").isEqualTo(today.plusDays(10));
        assertThat(pauses.nearlyLate(1_000)).doesNotContain(id());
        pauses.resume(code, new Remark("the court has decided"), version(code), expert);
        assertThat(LocalDate.parse(text("select due_on"))).isEqualTo(today.plusDays(10));
        pauses.moveAlong(id());
        assertThat(LocalDate.parse(text("select due_on"))).isEqualTo(today.plusDays(10));
    }

    @Test
    void aCaseThatWasLateWhenItsClockStoppedStaysLate() {
        LocalDate today = Tehran.today(Clock.systemUTC());
        desk.take(code, version(code), expert);
        pauses.suspend(code, new Remark("the heirs are at court"), version(code), expert);
        itsClockHasStoodFor(4);
        isDue(today.minusDays(5));
        assertThat(pauses.nearlyLate(1_000)).doesNotContain(id());
        isDue(today.minusDays(4));
        assertThat(pauses.nearlyLate(1_000))
                .as("its last day was when it stopped")
                .contains(id());
    }
}
