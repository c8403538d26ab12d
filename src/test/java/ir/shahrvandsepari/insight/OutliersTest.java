package ir.shahrvandsepari.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

    private static final Thresholds SHIPPED = new Thresholds(10, 3, 10, 20, 30, 15, 30);

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
        return outliers.read(Set.of(5), Days.until(TODAY, 30), SHIPPED);
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
                    assertThat(one.officer().login()).isEqualTo("a");
                    assertThat(one.office().orElseThrow().name()).isEqualTo("office 1");
                    assertThat(List.of(
                                    one.cases(),
                                    one.of(),
                                    one.percent(),
                                    one.peersPercent().orElseThrow()))
                            .containsExactly(30L, 40L, 75L, 10L);
                })
                .noneMatch(one -> one.officer().login().equals("a")
                        && one.office().map(Outlier.Office::name).orElse("").equals("office 2"));
    }

    @Test
    void whoRefusesFarMoreThanThePeersIsToldAndFewStepsTellNothing() {
        did("a", 5, 1, 20, 10, 0, 0);
        did("b", 5, 1, 40, 4, 0, 0);
        did("c", 5, 1, 2, 2, 0, 0);

        assertThat(found())
                .extracting(Outlier::rule, one -> one.officer().login())
                .containsExactly(tuple(Rule.REFUSES, "a"));
    }

    @Test
    void nightsAndMinutesAreToldFromThreeOnAndOnlyWithAShareThatMatters() {
        did("a", 5, 1, 20, 0, 3, 4);
        did("b", 5, 1, 90, 0, 3, 4);
        did("c", 5, 1, 2, 0, 2, 2);

        assertThat(found()).extracting(Outlier::rule).containsExactly(Rule.AT_NIGHT, Rule.QUICK);
        assertThat(found()).allMatch(one -> one.officer().login().equals("a"));
    }

    @Test
    void anotherDistrictIsNeitherToldNorAMeasure() {
        did("a", 5, 1, 20, 10, 0, 0);
        did("b", 1, 1, 400, 4, 400, 400);

        assertThat(found()).isEmpty();
    }

    private void proposed(String officer, String approver, int proposals, int departed, int cleared) {
        new Rows(database)
                .change(
                        "insert into deed_tally values (5, ?, ?, ?, ?, ?, ?, 0, 0)",
                        TODAY,
                        officer,
                        approver,
                        proposals,
                        departed,
                        cleared);
    }

    @Test
    void whoDepartsFromTheRulesOrPassesReasonsFarMoreThanThePeersIsToldWithTheThresholds() {
        proposed("a", "m", 20, 8, 2);
        proposed("b", "m", 30, 1, 5);
        proposed("c", "m", 20, 1, 18);

        assertThat(found())
                .extracting(Outlier::rule, one -> one.officer().login(), Outlier::percent)
                .containsExactly(tuple(Rule.DEPARTS, "a", 40L), tuple(Rule.CLEARS, "c", 90L));
        assertThat(found()).allMatch(one -> one.from().equals(SHIPPED));
    }

    @Test
    void aSecondPersonWhoApprovesOneColleagueFarMoreThanTheOthersIsToldAsAPair() {
        proposed("a", "m", 18, 0, 0);
        proposed("a", "n", 2, 0, 0);
        proposed("b", "m", 5, 0, 0);
        proposed("b", "n", 25, 0, 0);

        assertThat(found())
                .extracting(
                        Outlier::rule,
                        one -> one.officer().login(),
                        one -> one.second().orElseThrow().login(),
                        Outlier::percent,
                        one -> one.peersPercent().orElseThrow())
                .contains(tuple(Rule.APPROVES, "a", "m", 90L, 17L))
                .hasSize(2);
    }

    @Test
    void oneManagerWhoApprovesEverythingIsNoPairWithAnybody() {
        proposed("a", "m", 18, 1, 2);
        proposed("b", "m", 25, 1, 3);

        assertThat(found()).isEmpty();
    }

    @Test
    void visitsSoonerThanAnybodyGetsThereAreToldByTheirShare() {
        new Rows(database).change("insert into deed_tally values (5, ?, 'i', '', 0, 0, 0, 10, 3)", TODAY);
        new Rows(database).change("insert into deed_tally values (5, ?, 'k', '', 0, 0, 0, 40, 3)", TODAY);

        assertThat(found())
                .extracting(Outlier::rule, one -> one.officer().login(), Outlier::percent)
                .containsExactly(tuple(Rule.FAST_VISIT, "i", 30L));
    }
}
