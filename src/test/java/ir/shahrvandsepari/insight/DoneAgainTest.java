package ir.shahrvandsepari.insight;

import static ir.shahrvandsepari.insight.RandomCases.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.insight.DeskFilter.Deed;
import ir.shahrvandsepari.insight.DeskFilter.Handled;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside each deed of an official stands when he did the like with the case again: against a recount of the deeds. */
class DoneAgainTest {
    private static final String WRONG =
            """
            select count(*) from case_handling h cross join lateral (
                select min(done_on) as whatever, min(done_on) filter (where refused) as refused,
                    min(done_on) filter (where at_night) as at_night, min(done_on) filter (where quick) as quick
                from case_handling later
                where later.inquiry_id = h.inquiry_id and later.officer = h.officer and later.sequence > h.sequence) counted
            where (h.next_on, h.next_refused_on, h.next_at_night_on, h.next_quick_on)
                is distinct from (counted.whatever, counted.refused, counted.at_night, counted.quick)""";

    private static void marksAgree(RandomCases city) {
        assertThat(city.rows()
                        .number("select least(count(next_on), count(next_refused_on), count(next_at_night_on),"
                                + " count(next_quick_on)) from case_handling"))
                .as("each kind was done again by somebody")
                .isPositive();
        assertThat(city.rows().number(WRONG)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void theMarksAreWhatARecountFindsThoughTheFiguresCatchUpBitByBit(long seed) {
        RandomCases city = new RandomCases(seed);
        city.live(3_000);
        city.catchUp();
        marksAgree(city);
    }

    @Test
    void whatStoodThereBeforeThereWereMarksIsMarkedByTheMigration() {
        RandomCases city = new RandomCases(23, RealDatabase.migratedTo("124"));
        city.live(3_000);
        city.catchUp();
        RealDatabase.migrate(city.database(), "latest");
        marksAgree(city);

        city.live(500);
        city.catchUp();
        marksAgree(city);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 10, 25})
    void aListOfSomeDaysShowsEachCaseOnceByTheLastSuchDeedWithinThem(int daysAgo) {
        RandomCases city = new RandomCases(24);
        city.live(3_000);
        city.catchUp();
        Days days = Days.until(TODAY.minusDays(daysAgo), 20);
        List<Long> plainly = city
                .rows()
                .column(
                        """
                        select inquiry_id from (
                            select inquiry_id, max(done_on) as done_on from case_handling
                            where officer = 'officer1' and at_night and done_on between ? and ?
                            group by inquiry_id) last order by done_on desc, inquiry_id desc""",
                        days.first(),
                        days.last())
                .stream()
                .map(Long::valueOf)
                .toList();
        assertThat(plainly).hasSizeGreaterThan(5);

        assertThat(new DeskCases(city.database())
                        .page(handled(days), OptionalLong.empty(), 1_000).stream()
                                .map(CaseRow::id))
                .containsExactlyElementsOf(plainly);
    }

    private static DeskFilter handled(Days days) {
        Handled atNight = new Handled(
                "officer1", OptionalLong.empty(), Optional.empty(), Optional.of(Deed.AT_NIGHT), Optional.of(days));
        return new DeskFilter(
                Set.of(1, 2, 5),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(atNight),
                Optional.empty(),
                Optional.empty());
    }
}
