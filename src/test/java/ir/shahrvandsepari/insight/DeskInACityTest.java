package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.insight.DeskFilter.Deed;
import ir.shahrvandsepari.insight.DeskFilter.Ended;
import ir.shahrvandsepari.insight.DeskFilter.Handled;
import ir.shahrvandsepari.insight.DeskFilter.InHand;
import ir.shahrvandsepari.kernel.Tehran;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Filters that find more than is counted, in a city as it is measured ({@code CityOfCasesIT}): page, count and the whole list
 * against plain SQL that knows no order of the desk.
 */
class DeskInACityTest {
    private static final int PAGE = 26;
    private static final LocalDate TODAY = LocalDate.now(Tehran.ZONE);
    private static final Days MONTHS = Days.until(TODAY, 400);
    private static final Days YEAR_AGO = Days.of(TODAY.minusDays(365));
    private static final String OFFICER = "officer9";

    /** A line of a plan that reads a table or an index. */
    private static final Pattern READ = Pattern.compile("Scan using|Seq Scan on|Bitmap .* Scan on|SubPlan");

    private static DataSource database;

    /** A filter, and what it asks in plain SQL. */
    enum Asked {
        IN_NOBODYS_HAND(
                "select i.id from inquiry i where i.district = any(?) and i.state in ('RECEIVED', 'RETURNED', 'AWAITING_VISIT',"
                        + " 'UNDER_REVIEW', 'AWAITING_PAYMENT', 'PREPARED', 'SEALED') and i.id not in (select inquiry_id from"
                        + " case_hand) order by i.due_on, i.id") {
            @Override
            DeskFilter of(Set<Integer> districts) {
                return filter(
                        districts,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new InHand(Optional.empty())));
            }
        },
        VISIT_AVOIDED("select f.inquiry_id from case_figure f where f.district = any(?) and f.ended_as = 'ISSUED'"
                + " and not exists (select from inquiry_step s where s.inquiry_id = f.inquiry_id and s.to_state ="
                + " 'AWAITING_VISIT') and f.ended_on between '" + MONTHS.first() + "' and '" + MONTHS.last()
                + "' order by f.ended_on desc, f.inquiry_id desc") {
            @Override
            DeskFilter of(Set<Integer> districts) {
                Ended ended = new Ended(
                        Set.of(InquiryState.ISSUED), Optional.of(MONTHS), true, Optional.empty(), Optional.empty());
                return filter(districts, Optional.empty(), Optional.of(ended), Optional.empty(), Optional.empty());
            }
        },
        REFUSED_BY_AN_OFFICIAL("select last.inquiry_id from (select distinct on (s.inquiry_id) s.inquiry_id,"
                + " (s.at at time zone 'Asia/Tehran')::date as day from inquiry_step s join inquiry i on i.id = s.inquiry_id"
                + " where i.district = any(?) and s.to_state = 'REFUSED' and s.who = '" + OFFICER
                + "' order by s.inquiry_id, s.sequence desc) last order by last.day desc, last.inquiry_id desc") {
            @Override
            DeskFilter of(Set<Integer> districts) {
                Handled handled = new Handled(
                        OFFICER, OptionalLong.empty(), Optional.empty(), Optional.of(Deed.REFUSED), Optional.empty());
                return filter(districts, Optional.empty(), Optional.empty(), Optional.of(handled), Optional.empty());
            }
        },
        HANDLED_BY_AN_OFFICIAL(REFUSED_BY_AN_OFFICIAL.plainly.replace("s.to_state = 'REFUSED'", "s.sequence > 1")) {
            @Override
            DeskFilter of(Set<Integer> districts) {
                Handled handled = new Handled(
                        OFFICER, OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty());
                return filter(districts, Optional.empty(), Optional.empty(), Optional.of(handled), Optional.empty());
            }
        },
        FILED_ON_A_DAY(
                "select i.id from inquiry i where i.district = any(?) and (i.filed_at at time zone 'Asia/Tehran')::date"
                        + " = '" + YEAR_AGO + "' order by i.filed_at desc, i.id desc") {
            @Override
            DeskFilter of(Set<Integer> districts) {
                return filter(districts, Optional.of(YEAR_AGO), Optional.empty(), Optional.empty(), Optional.empty());
            }
        };

        private final String plainly;

        Asked(String plainly) {
            this.plainly = plainly;
        }

        abstract DeskFilter of(Set<Integer> districts);

        private static DeskFilter filter(
                Set<Integer> districts,
                Optional<Days> filed,
                Optional<Ended> ended,
                Optional<Handled> handled,
                Optional<InHand> hand) {
            return new DeskFilter(
                    districts,
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    filed,
                    Optional.empty(),
                    ended,
                    handled,
                    hand,
                    Optional.empty());
        }
    }

    @BeforeAll
    static void grow() throws IOException {
        database = RealDatabase.migrated();
        try (InputStream script = DeskInACityTest.class.getResourceAsStream("/performance/city-of-cases.sql")) {
            RealDatabase.run(
                    database,
                    "set separi.first = 1",
                    "set separi.last = 30000",
                    new String(script.readAllBytes(), StandardCharsets.UTF_8),
                    // some are refused twice by the same official
                    "insert into inquiry_step (inquiry_id, sequence, at, from_state, to_state, who, why)"
                            + " select inquiry_id, 2 + n, at + n * interval '1 day', 'UNDER_REVIEW', 'REFUSED', who, 'DECIDED'"
                            + " from inquiry_step, generate_series(2, 3) n where to_state = 'REFUSED' and who like 'officer%'"
                            + " and inquiry_id % 7 = 0",
                    "select figures_catch_up(50000)",
                    "vacuum analyze");
        }
    }

    private static List<Long> plainly(Asked asked, Set<Integer> districts) {
        return new Rows(database)
                .column(asked.plainly, (Object) districts.toArray(Integer[]::new)).stream()
                        .map(Long::valueOf)
                        .toList();
    }

    private static List<Long> ids(List<CaseRow> rows) {
        return rows.stream().map(CaseRow::id).toList();
    }

    private static List<Long> some(List<Long> all, int from) {
        return all.subList(Math.min(from, all.size()), Math.min(from + PAGE, all.size()));
    }

    @ParameterizedTest
    @EnumSource
    void aPageItsCountAndTheWholeListAreWhatPlainSqlFinds(Asked asked) {
        DeskCases cases = new DeskCases(database);
        for (Set<Integer> districts : List.of(Set.of(4), Set.of(1, 4), Set.of(1, 2, 3, 4, 5))) {
            List<Long> all = plainly(asked, districts);
            DeskFilter filter = asked.of(districts);
            assertThat(all).as("%s in %s", asked, districts).hasSizeGreaterThan(PAGE);

            DeskCases.Found found = cases.begin(filter, PAGE);
            assertThat(ids(found.rows())).as("%s in %s", asked, districts).isEqualTo(some(all, 0));
            assertThat(found.count()).isEqualTo(Math.min(all.size(), DeskCases.counted(filter) + 1));
            assertThat(cases.count(filter)).isEqualTo(found.count());
            assertThat(ids(cases.page(filter, OptionalLong.of(all.get(9)), PAGE)))
                    .isEqualTo(some(all, 10));

            List<Long> each = new ArrayList<>();
            cases.each(filter, 100_000, row -> each.add(row.id()));
            assertThat(each).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED_BY_AN_OFFICIAL", "HANDLED_BY_AN_OFFICIAL"})
    void whatAnOfficialDidIsFoundAndCountedInItsIndexAndNowhereElse(Asked asked) {
        String index = asked == Asked.REFUSED_BY_AN_OFFICIAL
                ? "ix_case_handling_refused_next"
                : "ix_case_handling_officer_next";
        for (Set<Integer> districts : List.of(Set.of(4), Set.of(1, 4))) {
            DeskQuery query = new DeskQuery(asked.of(districts));
            for (String sql : List.of(query.firstOfEach(), query.count())) {
                List<String> plan =
                        new Rows(database).column("explain (analyze, timing off) " + sql, query.valuesOfEach(1_001));
                assertThat(plan.stream().filter(line -> READ.matcher(line).find()))
                        .as(String.join("\n", plan))
                        .hasSize(1)
                        .allMatch(line -> line.contains("Index Only Scan using " + index));
                assertThat(plan).anyMatch(line -> line.contains("Heap Fetches: 0"));
            }
        }
    }
}
