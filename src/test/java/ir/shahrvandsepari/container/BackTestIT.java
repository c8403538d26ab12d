package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What another value of a parameter would have done to the case at the desk. */
class BackTestIT extends AtTheDesk {
    private static final LocalDate TODAY = LocalDate.now(Tehran.ZONE);

    @Inject
    ChangeJourney changes;

    private int changedBy(String name, String value) {
        Proposal proposal = new Proposal(ChangeKind.PARAMETER, name, value, TODAY.plusDays(1), "a test");
        return changes.weigh(proposal).orElseThrow().changed();
    }

    @Test
    void measuringToTheAnswerChangesWhatWaitedBeyondItsWindow() {
        int without = changedBy("WINDOW_MEASURED_AT_ISSUE", "true");
        Sql.execute(
                database,
                "update prior_document set issued_on = ? where renovation_code = ?",
                TODAY.minusDays(70),
                house.code());
        Sql.execute(
                database,
                "update inquiry set window_day = ? where tracking_code = ?",
                TODAY.minusDays(20),
                code.value());

        assertThat(changedBy("WINDOW_MEASURED_AT_ISSUE", "true")).isEqualTo(without + 1);
        assertThat(changedBy("WINDOW_MEASURED_AT_ISSUE", "false")).isZero();
    }
}
