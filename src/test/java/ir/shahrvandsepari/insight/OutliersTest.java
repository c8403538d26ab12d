package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.insight.Outlier.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands out among officials, and what does not. */
class OutliersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final DataSource database = RealDatabase.migrated();
    private final Outliers outliers = new Outliers(database);

    @BeforeEach
    void open() {
        RealDatabase.run(
                database,
                "insert into office (kind, code, name) select 'NOTARY', n, 'office ' || n from generate_series(1, 4) n");
    }

    private void did(String officer, int district, int office, int handled, int refused, int atNight, int quick) {
        new Rows(database)
                .change(
                        "insert into officer_tally select ?, ?, ?, id, ?, ?, ?, ? from office where code = ?",
                        district,
                        TODAY,
                        officer,
                        handled,
                        refused,
                        atNight,
                        quick,
                        Integer.toString(office));
    }

    private List<Outlier> found() {
        return outliers.read(Set.of(5), Days.until(TODAY, 30));
    }

    @Test
    void nothingStandsOutWhereAllWorkAlike() {
        for (String officer : List.of("a", "b", "c")) {
            for (int office = 1; office <= 4; office++) {
                did(officer, 5, office, 20, 3, 1, 2);
            }
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void aSteadyPairIsToldWithItsShareAndThatOfTheOthers() {
        did("a", 5, 1, 30, 0, 0, 0);
        did("a", 5, 2, 10, 0, 0, 0);
        did("b", 5, 1, 4, 0, 0, 0);
        did("b", 5, 2, 36, 0, 0, 0);

        assertThat(found())
                .anySatisfy(one -> {
                    assertThat(one.rule()).isEqualTo(Rule.PAIR);
                    assertThat(one.officer()).isEqualTo("a");
                    assertThat(one.office().orElseThrow().name()).isEqualTo("office 1");
                    assertThat(List.of(
                                    one.cases(),
                                    one.of(),
                                    one.percent(),
                                    one.peersPercent().orElseThrow()))
                            .containsExactly(30L, 40L, 75L, 10L);
                })
                .noneMatch(one -> one.officer().equals("a")
                        && one.office().map(Outlier.Office::name).orElse("").equals("office 2"));
    }

    @Test
    void whoRefusesFarMoreThanThePeersIsToldAndFewStepsTellNothing() {
        did("a", 5, 1, 20, 10, 0, 0);
        did("b", 5, 1, 40, 4, 0, 0);
        did("c", 5, 1, 2, 2, 0, 0);

        assertThat(found())
                .extracting(Outlier::rule, Outlier::officer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.REFUSES, "a"));
    }

    @Test
    void nightsAndMinutesAreToldFromThreeOnAndOnlyWithAShareThatMatters() {
        did("a", 5, 1, 20, 0, 3, 4);
        did("b", 5, 1, 90, 0, 3, 4);
        did("c", 5, 1, 2, 0, 2, 2);

        assertThat(found()).extracting(Outlier::rule).containsExactly(Rule.AT_NIGHT, Rule.QUICK);
        assertThat(found()).allMatch(one -> one.officer().equals("a"));
    }

    @Test
    void anotherDistrictIsNeitherToldNorAMeasure() {
        did("a", 5, 1, 20, 10, 0, 0);
        did("b", 1, 1, 400, 4, 400, 400);

        assertThat(found()).isEmpty();
    }
}
