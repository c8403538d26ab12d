package ir.shahrvandsepari.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.inquiry.HistoryStep;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.InquiryState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateDaysTest {
    private static final OffsetDateTime FILED = OffsetDateTime.parse("2026-11-24T10:00:00+03:30");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);

    private final List<HistoryStep> history = new ArrayList<>();

    private void step(int day, InquiryState to, Why why) {
        Optional<InquiryState> from = history.stream().reduce((a, b) -> b).map(HistoryStep::to);
        history.add(new HistoryStep(FILED.plusDays(day), from, to, "x", why));
    }

    @Test
    void aStateBeginsOnTheDayOfTheLastMoveInTehran() {
        step(0, InquiryState.RECEIVED, Why.FILED);
        assertThat(StateDays.begin(history)).isEqualTo(FIRST);
        step(2, InquiryState.UNDER_REVIEW, Why.DECIDED);
        assertThat(StateDays.begin(history)).isEqualTo(FIRST.plusDays(2));
        // half past midnight there, the day before in Greenwich
        history.add(new HistoryStep(
                OffsetDateTime.parse("2026-11-30T21:00:00Z"),
                Optional.of(InquiryState.UNDER_REVIEW),
                InquiryState.AWAITING_VISIT,
                "x",
                Why.VISIT_ORDERED));
        assertThat(StateDays.begin(history)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void whatOnlyMovesADeadlineDoesNotBeginAStateAnewAndAClockThatStoodDoes() {
        step(0, InquiryState.UNDER_REVIEW, Why.DECIDED);
        step(1, InquiryState.UNDER_REVIEW, Why.DEADLINE_MOVED);
        step(2, InquiryState.UNDER_REVIEW, Why.TOOK_UP);
        assertThat(StateDays.begin(history)).isEqualTo(FIRST);
        step(5, InquiryState.UNDER_REVIEW, Why.CLOCK_STOOD);
        assertThat(StateDays.begin(history)).isEqualTo(FIRST.plusDays(5));
        step(6, InquiryState.UNDER_REVIEW, Why.EXTENDED);
        step(7, InquiryState.UNDER_REVIEW, Why.HANDED_OVER);
        assertThat(StateDays.begin(history)).isEqualTo(FIRST.plusDays(7));
    }
}
