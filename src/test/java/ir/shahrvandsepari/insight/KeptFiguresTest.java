package ir.shahrvandsepari.insight;

import static ir.shahrvandsepari.insight.RandomCases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.eligibility.Outcome;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.insight.DeskFilter.Deed;
import ir.shahrvandsepari.insight.DeskFilter.Ended;
import ir.shahrvandsepari.insight.DeskFilter.Handled;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of the dashboard against a plain recount of the cases, and against the list that it opens. */
class KeptFiguresTest {
    private static final Set<Integer> DISTRICTS = Set.of(1, 5);
    private static final Days PERIOD = Days.until(TODAY, 30);
    private static final Set<InquiryState> WAITING = EnumSet.of(InquiryState.UNDER_REVIEW, InquiryState.AWAITING_VISIT);

    private static final String FIRST_END =
            """
            (select distinct on (s.inquiry_id) s.inquiry_id, s.to_state, s.at, i.filed_at, i.district,
                 (s.at at time zone 'Asia/Tehran')::date as day
             from inquiry_step s join inquiry i on i.id = s.inquiry_id
             where s.to_state in ('ISSUED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')
             order by s.inquiry_id, s.sequence) e where e.district in (1, 5) and e.day between '2026-10-26' and '2026-11-24'
            """;

    private RandomCases city;
    private DistrictFigures figures;
    private DeskCases cases;

    private void live(long seed) {
        city = new RandomCases(seed);
        city.live(500);
        city.catchUp();
        figures = new KeptFigures(city.database()).read(DISTRICTS, PERIOD);
        cases = new DeskCases(city.database());
    }

    private long recount(String query) {
        return city.rows().number("select count(*) from " + query);
    }

    private int opened(DeskFilter filter) {
        assertThat(cases.page(filter, OptionalLong.empty(), 5_000)).hasSize(cases.count(filter));
        return cases.count(filter);
    }

    private static DeskFilter list(Optional<Days> filed, Optional<Outcome> outcome, Optional<Ended> ended) {
        return new DeskFilter(
                DISTRICTS,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                filed,
                outcome,
                ended,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Ended ended(Set<InquiryState> as, boolean withoutVisit, String because) {
        return new Ended(as, Optional.of(PERIOD), withoutVisit, Optional.ofNullable(because), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatStandsWhereIsWhatARecountFinds(long seed) {
        live(seed);

        for (InquiryState state : InquiryState.values()) {
            long there = recount("inquiry where district in (1, 5) and state = '" + state + "'");
            assertThat(figures.standing().in(state)).as(state.name()).isEqualTo(there);
            assertThat(opened(DeskFilter.ofDistricts(DISTRICTS).standing(Set.of(state))))
                    .isEqualTo((int) there);
        }
        long late = recount("inquiry where district in (1, 5) and state in ('UNDER_REVIEW', 'AWAITING_VISIT')"
                + " and due_on < '2026-11-24'");
        assertThat(late).isPositive();
        assertThat(figures.standing().due(WAITING, day -> day.isBefore(TODAY))).isEqualTo(late);
        assertThat(opened(due(Deadline.LATE.days(TODAY)))).isEqualTo((int) late);
        long tomorrow = recount("inquiry where district in (1, 5) and state in ('UNDER_REVIEW', 'AWAITING_VISIT')"
                + " and due_on = '2026-11-24'");
        assertThat(figures.standing().due(WAITING, TODAY::equals)).isEqualTo(tomorrow);
        assertThat(opened(due(Days.of(TODAY)))).isEqualTo((int) tomorrow);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void thePilesOfTheCityHoldEveryCaseOfEveryDistrictOnce(long seed) {
        live(seed);
        List<Standing.Pile> piles = new Standing(city.database()).ofCity();
        long told = piles.stream().mapToLong(Standing.Pile::cases).sum();
        assertThat(told).isPositive().isEqualTo(recount("inquiry"));
    }

    private static DeskFilter due(Days days) {
        return new DeskFilter(
                DISTRICTS,
                WAITING,
                Optional.empty(),
                Optional.of(days),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void whatCameAndWentIsWhatARecountFinds(long seed) {
        live(seed);

        String filed = "inquiry where district in (1, 5) and (filed_at at time zone 'Asia/Tehran')::date";
        assertThat(figures.flow()).hasSize(30).allSatisfy(day -> {
            assertThat(day.in()).isEqualTo(recount(filed + " = '" + day.day() + "'"));
            assertThat(day.out()).isEqualTo(recount(FIRST_END + " and e.day = '" + day.day() + "'"));
        });
        assertThat(figures.filed())
                .isPositive()
                .isEqualTo(opened(list(Optional.of(PERIOD), Optional.empty(), Optional.empty())));
        assertThat(figures.over())
                .isPositive()
                .isEqualTo(opened(list(Optional.empty(), Optional.empty(), Optional.of(ended(Set.of(), false, null)))));
        for (Outcome outcome : Outcome.values()) {
            long there = recount(filed + " between '2026-10-26' and '2026-11-24' and id in"
                    + " (select inquiry_id from decision where sequence = 1 and outcome = '" + outcome + "')");
            assertThat(figures.firstOutcomes().getOrDefault(outcome, 0L)).isEqualTo(there);
            assertThat(opened(list(Optional.of(PERIOD), Optional.of(outcome), Optional.empty())))
                    .isEqualTo((int) there);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9, 10})
    void answersTimesRefusalsAndAvoidedVisitsAreWhatARecountFinds(long seed) {
        live(seed);

        List<Long> seconds = city
                .rows()
                .column("select floor(extract(epoch from e.at - e.filed_at)) from " + FIRST_END
                        + " and e.to_state in ('ISSUED', 'REFUSED')")
                .stream()
                .map(text -> told(Long.parseLong(text)))
                .sorted()
                .toList();
        assertThat(figures.medianTime().map(Duration::toSeconds)).contains(seconds.get((seconds.size() - 1) / 2));
        long avoided = recount(FIRST_END + " and e.to_state = 'ISSUED' and not exists (select from inquiry_step v"
                + " where v.inquiry_id = e.inquiry_id and v.to_state = 'AWAITING_VISIT')");
        assertThat(figures.visitsAvoided()).isPositive().isEqualTo(avoided);
        assertThat(opened(list(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(ended(Set.of(InquiryState.ISSUED), true, null)))))
                .isEqualTo((int) avoided);
        assertThat(figures.refusals()).isNotEmpty().allSatisfy(reason -> {
            assertThat(reason.cases())
                    .isEqualTo(recount(FIRST_END + " and e.to_state = 'REFUSED' and (select d.reasons from decision d"
                            + " where d.inquiry_id = e.inquiry_id order by d.sequence desc limit 1)"
                            + " @> '[{\"leadsTo\": \"REFUSED\", \"code\": \"" + reason.code() + "\"}]'"));
            assertThat(opened(list(
                            Optional.empty(), Optional.empty(), Optional.of(ended(Set.of(), false, reason.code())))))
                    .isEqualTo((int) reason.cases());
        });
    }

    /** As people are told: no finer than that. */
    private static long told(long seconds) {
        long grain = seconds < 120 ? 1 : seconds < 7_200 ? 60 : seconds < 172_800 ? 3_600 : 86_400;
        return seconds / grain * grain;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void whatOfficialsDidIsWhatARecountFinds(long seed) {
        live(seed);

        String steps = "inquiry_step s where s.who = 'officer1'";
        assertThat(city.rows().number("select sum(handled) from officer_tally where officer = 'officer1'"))
                .isPositive()
                .isEqualTo(recount(steps));
        assertThat(city.rows().number("select sum(at_night) from officer_tally where officer = 'officer1'"))
                .isPositive()
                .isEqualTo(recount(steps + " and ((s.at at time zone 'Asia/Tehran')::time >= '22:00'"
                        + " or (s.at at time zone 'Asia/Tehran')::time < '6:00')"));
        assertThat(city.rows().number("select sum(refused) from officer_tally where officer = 'officer1'"))
                .isEqualTo(recount(steps + " and s.to_state = 'REFUSED'"));
        Handled quick = new Handled(
                "officer1", OptionalLong.empty(), Optional.empty(), Optional.of(Deed.QUICK), Optional.empty());
        DeskFilter opened = new DeskFilter(
                Set.of(1, 2, 5),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(quick),
                Optional.empty(),
                Optional.empty());
        assertThat(opened(opened)).isPositive().isEqualTo((int) recount("(select distinct s.inquiry_id from " + steps
                + " and s.at - (select b.at from inquiry_step b where b.inquiry_id = s.inquiry_id"
                + " and b.sequence = s.sequence - 1) < interval '3 minutes') quick"));
    }
}
