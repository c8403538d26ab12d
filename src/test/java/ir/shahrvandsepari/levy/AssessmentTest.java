package ir.shahrvandsepari.levy;

import static ir.shahrvandsepari.levy.AccountFiles.anAccount;
import static ir.shahrvandsepari.levy.AccountFiles.day;
import static ir.shahrvandsepari.levy.Levy.RENOVATION;
import static ir.shahrvandsepari.levy.Levy.WASTE;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.kernel.Rial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked calculation: 200 m² × 1,850,000 + 150 m² × 1,200,000 = 550,000,000 rial, and what follows from it. */
class AssessmentTest {
    private static final String HOUSE = "5-1-10-1-1-0-0";
    private static final String BUILDING = "1-2-20-1-1-0-0";
    private static final String FLAT = "1-2-20-1-1-3-0";

    private static AccountFiles valued(int year) {
        return anAccount(HOUSE).building(HOUSE, 200, 150).priced(year, 1_850_000, 1_200_000);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1380,2750000", "1400,8250000", "1401,8250000", "1402,13750000", "1405,13750000"})
    void aYearTakesTheRateInForceOnItsFirstDaySo1401KeepsTheOldOne(int year, long levy) {
        LevyStatement statement = valued(year).on(year, 9, 1);

        assertThat(statement.lines()).singleElement().satisfies(line -> {
            assertThat(line.year()).isEqualTo(year);
            assertThat(line.principal()).isEqualTo(Rial.of(levy));
            assertThat(line.reckoning().valuation().orElseThrow().base()).isEqualTo(Rial.of(550_000_000));
        });
    }

    @Test
    void whoPaysTheCurrentYearInTimePaysTenPercentLess() {
        LevyStatement statement = valued(1405).on(1405, 12, 29);

        assertThat(statement.total()).isEqualTo(Rial.of(12_375_000));
        assertThat(statement.lines().get(0).steadyUntil()).isEqualTo(day(1405, 12, 29));
    }

    @ParameterizedTest(name = "{0}/{1}/{2}: {3}")
    @CsvSource({
        "1405,1,1,13750000", // late, but no month has passed
        "1405,1,31,13750000",
        "1405,2,1,14025000",
        "1405,4,1,14575000",
        "1405,7,30,15400000",
        "1405,8,1,15675000",
        "1405,12,1,16775000",
        "1406,1,1,17050000", // 12 months: the cap
        "1406,9,1,17050000" // 20 months
    })
    void lateYearsGrowByTwoPercentForEachFullMonthUpTo24(int year, int month, int day, long owed) {
        LevyStatement statement =
                anAccount(HOUSE).owes(RENOVATION, 1404, 13_750_000).on(year, month, day);

        assertThat(statement.total()).isEqualTo(Rial.of(owed));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1402,1237500", "1403,2475000", "1404,3712500"})
    void yearsBefore1402GrowByNinePercentForEachFullYear(int today, long penalty) {
        LevyStatement statement =
                anAccount(HOUSE).owes(RENOVATION, 1400, 13_750_000).on(today, 6, 15);

        assertThat(statement.lines().get(0).penalty()).isEqualTo(Rial.of(penalty));
    }

    @Test
    void theBooksOfTheCityAreAuthoritativeForTheirYearAndTheOthersAreComputed() {
        LevyStatement statement =
                valued(1402).owes(HOUSE, RENOVATION, 1403, 9_000_000, 9_000_000).on(1405, 9, 1);

        assertThat(statement.lines()).extracting(LevyLine::year).containsExactly(1404, 1405);
        assertThat(statement.accounts()).containsExactly(new LevyAccount(RENOVATION, 1405));
    }

    @Test
    void whatWasPaidHereOrElsewhereIsNotAskedAgain() {
        LevyStatement statement = anAccount(HOUSE)
                .owes(HOUSE, RENOVATION, 1403, 9_000_000, 4_000_000)
                .paidThroughUs(HOUSE, 1403, 5_000_000)
                .owes(HOUSE, RENOVATION, 1405, 10_000_000, 12_000_000)
                .on(1405, 9, 1);

        assertThat(statement.lines()).isEmpty();
        assertThat(statement.accountExists()).isTrue();
        assertThat(statement.payable()).isEqualTo(Rial.ZERO);
    }

    @Test
    void noAccountIsNotTheSameAsNoDebt() {
        assertThat(anAccount(HOUSE).on(1405, 9, 1).accountExists()).isFalse();
        assertThat(anAccount(HOUSE).priced(1400, 1, 1).on(1405, 9, 1).accountExists())
                .as("a price without an area says nothing")
                .isFalse();
    }

    @Test
    void aFlatOwesItsPartOfItsBuildingsDebtByArea() {
        LevyStatement statement = anAccount(FLAT)
                .building(BUILDING, 420, 1200)
                .building(FLAT, 0, 100)
                .owes(BUILDING, RENOVATION, 1405, 12_000_000, 0)
                .on(1405, 9, 1);

        assertThat(statement.lines()).singleElement().satisfies(line -> {
            assertThat(line.principal()).isEqualTo(Rial.of(1_000_000));
            assertThat(line.discount()).isEqualTo(Rial.of(100_000));
            assertThat(line.reckoning().debtOf()).hasToString(BUILDING);
        });
    }

    @Test
    void aFlatIsValuedByItsPartOfTheLandAndItsOwnArea() {
        LevyStatement statement = anAccount(FLAT)
                .building(BUILDING, 420, 0)
                .building(FLAT, 0, 100)
                .unitsTogether(BUILDING, 1200)
                .priced(1405, 1_000_000, 600_000)
                .on(1405, 9, 1);

        // 35 m² of land and 100 m² built: 95,000,000, of which 2.5 %
        assertThat(statement.lines().get(0).principal()).isEqualTo(Rial.of(2_375_000));
    }

    @Test
    void moneyThatNoBillTookGoesToTheOldestDebt() {
        LevyStatement statement = anAccount(HOUSE)
                .owes(RENOVATION, 1404, 1_000_000)
                .owes(RENOVATION, 1405, 1_000_000)
                .credit(1_200_000)
                .on(1405, 1, 20);

        assertThat(statement.lines()).singleElement().satisfies(line -> {
            assertThat(line.year()).isEqualTo(1405);
            assertThat(line.principal()).isEqualTo(Rial.of(800_000));
        });
    }

    @Test
    void lessThanAThousandRialInAllStaysOnTheAccount() {
        LevyStatement statement = anAccount(HOUSE).owes(WASTE, 1405, 999).on(1405, 9, 1);

        assertThat(statement.total()).isEqualTo(Rial.of(999));
        assertThat(statement.payable()).isEqualTo(Rial.ZERO);
        assertThat(statement.rounding()).isEqualTo(Rial.of(999));
    }

    @Test
    void aYearThatHasNotBegunIsNotClaimed() {
        assertThat(anAccount(HOUSE)
                        .owes(RENOVATION, 1406, 5_000_000)
                        .on(1405, 9, 1)
                        .lines())
                .isEmpty();
    }
}
