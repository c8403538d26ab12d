package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.insight.DeskFilter.Ended;
import ir.shahrvandsepari.insight.ReinspectionFigures.Figures;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What looks after the issue have found: each figure against the list that it opens. */
class AgainTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final Set<Integer> DISTRICTS = Set.of(1, 5);

    private final RandomCases city = new RandomCases(96);
    private final Rows rows = city.rows();

    @BeforeEach
    void drawLots() {
        city.live(600);
        city.catchUp();
        RealDatabase.run(
                city.database(),
                // lots hang on certificates and the log, of which this city has none
                "set session_replication_role = replica",
                "insert into reinspection (inquiry_id, certificate, district, day, checkpoint, seed, per_mille, chosen)"
                        + " select id, 'c' || id, district, date '2026-10-28' + (id % 30)::int, 'c', sha256('s'), 500, id % 2 = 0"
                        + " from inquiry",
                "insert into visit (inquiry_id, number, kind, district, ordered_at, draw_day, state, order_index, checkpoint,"
                        + " inspector, drawn_at) select id, 1, 'REINSPECTION', district, now(), '2026-11-20',"
                        + " case id % 8 when 0 then 'DRAWN' when 2 then 'CANCELLED' else 'REPORTED' end, id, 'c', 'officer1', now()"
                        + " from inquiry where id % 2 = 0",
                "insert into visit_report (visit_id, report_id, visited_at, received_at, result, document, sha256)"
                        + " select v.id, gen_random_uuid(), now(), now(), case v.inquiry_id % 3 when 0 then 'NEGATIVE'"
                        + " else 'CLEAR' end, '{}', sha256('{}') from visit v where v.inquiry_id % 8 in (2, 4, 6)");
    }

    private int opened(Again what) {
        Ended ended =
                new Ended(Set.of(), Optional.of(new Days(FIRST, LAST)), false, Optional.empty(), Optional.of(what));
        DeskFilter filter = new DeskFilter(
                DISTRICTS,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ended),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        DeskCases list = new DeskCases(city.database());
        assertThat(list.page(filter, OptionalLong.empty(), 1_000)).hasSize(list.count(filter));
        return list.count(filter);
    }

    @Test
    void everyFigureOpensAsManyCasesAsItSays() {
        Figures found = new ReinspectionFigures(city.database()).of(DISTRICTS, FIRST, LAST);

        assertThat(opened(Again.GIVEN)).isPositive().isEqualTo((int) found.answers());
        assertThat(opened(Again.CHOSEN)).isPositive().isEqualTo((int) found.chosen());
        assertThat(opened(Again.CLEAR)).isPositive().isEqualTo((int) found.clear());
        assertThat(opened(Again.NEGATIVE)).isPositive().isEqualTo((int) found.negative());
        assertThat(opened(Again.WAITING)).isPositive().isEqualTo((int) found.waiting());
    }

    @Test
    void aLookThatWasCalledOffIsNeitherWaitingNorReported() {
        assertThat(opened(Again.CLEAR) + opened(Again.NEGATIVE) + opened(Again.WAITING))
                .isLessThan(opened(Again.CHOSEN))
                .isEqualTo((int) rows.number(
                        "select count(*) from reinspection where chosen and inquiry_id % 8 <> 2 and district in (1, 5)"
                                + " and day between '2026-11-01' and '2026-11-20'"));
    }
}
