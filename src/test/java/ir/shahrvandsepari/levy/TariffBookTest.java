package ir.shahrvandsepari.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Lines of tariffs, on a real database; today is today, because the database knows it too. */
class TariffBookTest {
    private static final RenovationCode CODE = RenovationCode.parse("5-1-10-1-1-0-0");

    private final DataSource database = RealDatabase.migrated();
    private final OneTransaction transaction = new OneTransaction(database);
    private final Rows rows = new Rows(database);
    private final LocalDate today = LocalDate.now(Tehran.ZONE);
    private final int year = JalaliDate.of(today).year();
    private final LocalDate nextYear = JalaliDate.of(year + 1, 1, 1).toLocalDate();
    private final TariffBook book = new TariffBook(new Tariffs(transaction.database()), Clock.system(Tehran.ZONE));

    private static Tariff line(LocalDate from, int rate) {
        return new Tariff(Levy.RENOVATION, from, rate, 1000, "council 12", false);
    }

    private void begin(Tariff line) {
        transaction.inOne(() -> {
            book.begin(line);
            return null;
        });
    }

    /** A house worth 550,000,000 rial with the bill of the running year: 2.5 %, less a tenth for paying in time. */
    private Bill billOfAComputedYear() {
        rows.change("insert into district (number, name) values (5, 'five')");
        rows.change(
                "insert into property (renovation_code, use, land_area, building_area) values (?, 'RESIDENTIAL', 200, 150)",
                CODE.toString());
        rows.change(
                "insert into zonal_value (block, use, valid_from, land_price, building_price)"
                        + " values (?, 'RESIDENTIAL', ?, 1850000, 1200000)",
                CODE.blockKey(),
                JalaliDate.of(year, 1, 1).toLocalDate());
        return transaction.inOne(() -> LevyRoom.bills(transaction.database())
                .issue(
                        BillSubject.of("0123456789"),
                        LevyRoom.levies(transaction.database()).statement(CODE, today)));
    }

    @Test
    void aLineAheadGovernsTheYearsThatBeginAfterIt() {
        begin(line(nextYear, 300));
        assertThat(transaction.inOne(book::all)).first().isEqualTo(line(nextYear, 300));
        assertThat(billOfAComputedYear().amount()).as("the running year").isEqualTo(Rial.of(12_375_000));
    }

    @Test
    void aLineThatIsStillAheadGivesWayToOneOfTheSameDay() {
        begin(line(nextYear, 300));
        begin(line(nextYear, 250));
        assertThat(transaction.inOne(book::all))
                .filteredOn(one -> one.validFrom().equals(nextYear))
                .containsExactly(line(nextYear, 250));
    }

    @Test
    void theRatesOfADayAreThoseOfTheLineThatHoldsThen() {
        begin(line(nextYear, 300));
        assertThat(transaction.inOne(() -> book.on(Levy.RENOVATION, nextYear.minusDays(1))))
                .contains(new TariffRate(250, 1000));
        assertThat(transaction.inOne(() -> book.on(Levy.RENOVATION, nextYear))).contains(new TariffRate(300, 1000));
        assertThat(transaction.inOne(() -> book.on(Levy.RENOVATION, LocalDate.of(1900, 1, 1))))
                .isEmpty();
    }

    @Test
    void nothingBeginsTodayOrBefore() {
        assertThatThrownBy(() -> begin(line(today, 300)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("change-not-ahead"));
    }

    @Test
    void theDatabaseKeepsWhatHasBegunWhateverTheProgramDoes() {
        for (String crime : new String[] {
            "insert into levy_tariff values ('RENOVATION', current_date - 1, 300, 0, 'x', false)",
            "update levy_tariff set rate_basis_points = 1 where valid_from = '2022-08-23'",
            "delete from levy_tariff"
        }) {
            assertThatThrownBy(() -> rows.change(crime)).hasStackTraceContaining("a tariff begins ahead");
        }
        begin(line(nextYear, 300));
        assertThatThrownBy(() -> rows.change(
                        "insert into levy_tariff values ('RENOVATION', ?, 400, 0, 'two on one day', false)", nextYear))
                .hasStackTraceContaining("levy_tariff_pkey");
    }

    @Test
    void aProposedLineIsWeighedByTheBillsOfLastMonth() {
        assertThat(billOfAComputedYear().amount()).isEqualTo(Rial.of(12_375_000));
        TariffTrial trial = transaction.inOne(() -> book.weigh(line(nextYear, 300)));
        assertThat(trial).isEqualTo(new TariffTrial(1, 1, Rial.of(12_375_000), Rial.of(14_850_000)));
        assertThat(transaction.inOne(() -> book.weigh(line(nextYear, 250))).changed())
                .isZero();
    }

    @Test
    void anAmountOfTheCitysBooksChangesByItsDiscountAlone() {
        LevyRoom.owe(database, CODE, today, 1_000_000);
        transaction.inOne(() -> LevyRoom.bills(transaction.database())
                .issue(
                        BillSubject.of("0123456789"),
                        LevyRoom.levies(transaction.database()).statement(CODE, today)));
        Tariff without = new Tariff(Levy.RENOVATION, nextYear, 9000, 0, "no discount", false);
        TariffTrial trial = transaction.inOne(() -> book.weigh(without));
        assertThat(trial).isEqualTo(new TariffTrial(1, 1, Rial.of(900_000), Rial.of(1_000_000)));
    }

    @Test
    void percentagesAreReadAsPeopleWriteThem() {
        assertThat(TariffRate.parsePercents("۲٫۵", "10")).isEqualTo(new TariffRate(250, 1000));
        assertThat(TariffRate.parsePercents("2/75 ٪", "۰").toString()).isEqualTo("275 0");
        assertThat(TariffRate.percent(250)).isEqualTo("2.5");
        assertThatThrownBy(() -> TariffRate.parsePercents("2.555", "0")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> TariffRate.parsePercents("101", "0")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> TariffRate.parse("2.5 10")).isInstanceOf(InvalidValue.class);
    }
}
