package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.insight.DeskFilter.Deed;
import ir.shahrvandsepari.insight.DeskFilter.Handled;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officials did beside the steps of cases: its sums against a plain recount, and against the list that they open. */
class DeedsTest {
    private static final List<String> KINDS = List.of("CLEARANCE", "DEPARTURE", "REFUSAL");

    private final RandomCases city = new RandomCases(93);
    private final Rows rows = city.rows();
    private final Random random = new Random(93);
    private List<String> cases;

    @BeforeEach
    void liveAWhile() {
        city.live(200);
        city.catchUp();
        cases = rows.column("select id from inquiry order by id");
        for (int i = 0; i < 120; i++) {
            propose(Long.parseLong(cases.get(random.nextInt(cases.size()))));
        }
    }

    private void propose(long inquiry) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        long id = rows.number(
                "insert into proposal (inquiry_id, kind, items, remark, legal_ground, seen, proposed_by, proposed_by_person,"
                        + " proposed_at) values (?, ?, '[{}]', 'r', ?, '{}', ?, 'a', '2026-11-20T20:00:00Z') returning id",
                inquiry,
                kind,
                kind.equals("DEPARTURE") ? "law" : null,
                "officer" + (1 + random.nextInt(3)));
        rows.change(
                "update proposal set state = ?, ended_by = ?, ended_by_person = 'b', ended_at = '2026-11-20T21:00:00Z'"
                        + " where id = ?",
                random.nextInt(4) == 0 ? "DECLINED" : "APPROVED",
                "officer" + (4 + random.nextInt(2)),
                id);
    }

    private int opened(Optional<String> second, Optional<Deed> deed) {
        Handled handled = new Handled("officer1", OptionalLong.empty(), second, deed, Optional.empty());
        DeskFilter filter = new DeskFilter(
                Set.of(1, 2, 5),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(handled),
                Optional.empty(),
                Optional.empty());
        DeskCases list = new DeskCases(city.database());
        assertThat(list.page(filter, OptionalLong.empty(), 1_000)).hasSize(list.count(filter));
        return list.count(filter);
    }

    private long recount(String which) {
        return rows.number("select count(distinct inquiry_id) from proposal where proposed_by = 'officer1' and state ="
                + " 'APPROVED' and " + which);
    }

    @Test
    void everyApprovedProposalIsCountedOnceAndOpensItsCase() {
        assertThat(rows.number("select sum(departed) from deed_tally where officer = 'officer1'"))
                .isPositive()
                .isEqualTo(rows.number(
                        "select count(*) from proposal where proposed_by = 'officer1' and state = 'APPROVED'"
                                + " and kind = 'DEPARTURE'"));
        assertThat(rows.number("select sum(proposals) from deed_tally"))
                .isEqualTo(rows.number("select count(*) from proposal where state = 'APPROVED'"));
        assertThat(opened(Optional.empty(), Optional.of(Deed.DEPARTED)))
                .isPositive()
                .isEqualTo((int) recount("kind = 'DEPARTURE'"));
        assertThat(opened(Optional.empty(), Optional.of(Deed.CLEARED))).isEqualTo((int) recount("kind = 'CLEARANCE'"));
        assertThat(opened(Optional.of("officer4"), Optional.empty())).isEqualTo((int) recount("ended_by = 'officer4'"));
    }

    @Test
    void theDayOfADeedIsThatOfTehranAndItsDistrictThatOfTheCase() {
        assertThat(rows.column("select distinct done_on from case_deed")).containsExactly("2026-11-21");
        assertThat(rows.number("select count(*) from case_deed d join inquiry i on i.id = d.inquiry_id"
                        + " where d.district <> i.district"))
                .isZero();
    }

    @Test
    void aVisitIsFastBelowTheMinutesOfTheParameterHoweverLateTheTelephoneSendsIt() {
        assertThat(fast("10 minutes", "10 hours")).isTrue();
        assertThat(fast("29 minutes", "29 minutes")).isTrue();
        assertThat(fast("31 minutes", "31 minutes")).isFalse();
        assertThat(opened(Optional.empty(), Optional.of(Deed.FAST_VISIT))).isEqualTo(2);
    }

    private boolean fast(String visitedAfter, String receivedAfter) {
        long inquiry = Long.parseLong(cases.remove(0));
        long visit = rows.number(
                "insert into visit (inquiry_id, number, kind, district, ordered_at, draw_day, state, order_index, checkpoint,"
                        + " inspector, drawn_at) values (?, 1, 'CASE', 5, '2026-11-20T05:00:00Z', '2026-11-20', 'DRAWN', ?, 'c',"
                        + " 'officer1', '2026-11-20T06:00:00Z') returning id",
                inquiry,
                inquiry);
        rows.change(
                "insert into visit_report (visit_id, report_id, visited_at, received_at, result, document, sha256)"
                        + " values (?, gen_random_uuid(), timestamptz '2026-11-20T06:00:00Z' + ?::interval,"
                        + " timestamptz '2026-11-20T06:00:00Z' + ?::interval, 'CLEAR', '{}', sha256('{}'))",
                visit,
                visitedAfter,
                receivedAfter);
        return rows.number("select fast_visit::int from case_deed where inquiry_id = ? order by sequence desc", inquiry)
                == 1;
    }
}
