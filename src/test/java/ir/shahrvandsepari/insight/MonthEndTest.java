package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How cases stood at the end of any day and what was answered in time, against a plain recount of their histories. */
class MonthEndTest {
    private static final Set<Integer> DISTRICTS = Set.of(1, 5);
    private static final Set<InquiryState> WAITING = EnumSet.of(InquiryState.UNDER_REVIEW, InquiryState.AWAITING_VISIT);
    private static final String STOOD =
            "inquiry i cross join lateral (select s.to_state from inquiry_step s where s.inquiry_id = i.id"
                    + " and (s.at at time zone 'Asia/Tehran')::date <= '%s' order by s.sequence desc limit 1) stood"
                    + " where i.district in (1, 5) and stood.to_state = '%s'";

    private RandomCases live(long seed) {
        RandomCases lived = new RandomCases(seed);
        lived.live(400);
        lived.catchUp();
        return lived;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theEndOfADayIsWhatTheHistoriesTellOfIt(long seed) {
        RandomCases lived = live(seed);
        for (LocalDate day : new LocalDate[] {
            LocalDate.of(2026, 10, 22), LocalDate.of(2026, 11, 21), RandomCases.TODAY, LocalDate.of(2027, 6, 1)
        }) {
            MonthEnd end = MonthEnd.read(lived.database(), DISTRICTS, day);
            for (InquiryState state : InquiryState.values()) {
                String stood = STOOD.formatted(day, state);
                if (state.isOpen()) {
                    assertThat(end.in(state))
                            .as("%s on %s", state, day)
                            .isEqualTo(lived.rows().number("select count(*) from " + stood));
                }
                assertThat(end.late(state))
                        .as("late %s on %s", state, day)
                        .isEqualTo(
                                WAITING.contains(state)
                                        ? lived.rows()
                                                .number("select count(*) from " + stood + " and i.due_on <= '" + day
                                                        + "'")
                                        : 0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {14, 15})
    void whenNothingMovesAnyMoreTheDashboardSaysTheSame(long seed) {
        RandomCases lived = live(seed);
        LocalDate later = LocalDate.of(2027, 6, 1);
        Standing.Piles standing = new KeptFigures(lived.database())
                .read(DISTRICTS, Days.of(later))
                .standing();
        MonthEnd shown = MonthEnd.soFar(standing, later.plusDays(1));
        MonthEnd end = MonthEnd.read(lived.database(), DISTRICTS, later);

        assertThat(end.all()).isPositive().isEqualTo(shown.all());
        assertThat(end.allLate()).isPositive().isEqualTo(shown.allLate());
    }

    @ParameterizedTest
    @ValueSource(longs = {16, 17})
    void answersInTimeAreThoseOfTheirDeadlinePurposeByPurpose(long seed) {
        RandomCases lived = live(seed);
        Days all = new Days(LocalDate.of(2026, 10, 22), LocalDate.of(2026, 11, 21));
        Map<Purpose, AnswerTimes> times = AnswerTimes.read(lived.database(), DISTRICTS, all);
        for (Purpose purpose : Purpose.values()) {
            String answers = "select count(*) from inquiry i join lateral (select s.to_state,"
                    + " (s.at at time zone 'Asia/Tehran')::date as day from inquiry_step s where s.inquiry_id = i.id and"
                    + " s.to_state in ('ISSUED', 'REFUSED', 'WITHDRAWN', 'EXPIRED') order by s.sequence limit 1) e on true"
                    + " where e.to_state in ('ISSUED', 'REFUSED') and i.district in (1, 5) and i.purpose = '" + purpose
                    + "' and e.day between '2026-10-22' and '2026-11-21'";
            assertThat(times.get(purpose).answers())
                    .isPositive()
                    .isEqualTo(lived.rows().number(answers));
            assertThat(times.get(purpose).inTime())
                    .isEqualTo(lived.rows()
                            .number(answers + " and (e.day <= i.due_on or e.day = (i.filed_at at time zone"
                                    + " 'Asia/Tehran')::date)"));
        }
    }
}
