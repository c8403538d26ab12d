package ir.shahrvandsepari.levy;

import static ir.shahrvandsepari.levy.AccountFiles.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class AssessmentPropertiesTest {
    private static final String HOUSE = "5-1-10-1-1-0-0";

    private static LevyStatement on(long principal, long paid, int year, LocalDate day) {
        AccountFile file = anAccount(HOUSE)
                .owes(HOUSE, Levy.RENOVATION, year, principal, paid)
                .file();
        return new Assessment(file, day).statement();
    }

    private static LocalDate day(int year, int daysLater) {
        return JalaliDate.of(year, 1, 1).toLocalDate().plusDays(daysLater);
    }

    @Property
    void aDebtNeverShrinksWithTimeAndStopsAtItsCap(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long principal,
            @ForAll @IntRange(min = 1402, max = 1420) int year,
            @ForAll @IntRange(max = 2_000) int early,
            @ForAll @IntRange(max = 500) int more) {
        Rial before = on(principal, 0, year, day(year, early)).total();
        Rial after = on(principal, 0, year, day(year, early + more)).total();

        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(after).isLessThanOrEqualTo(Rial.of(principal).times(124, 100));
    }

    @Property
    void whateverWasPaidTheStatementIsNeverNegativeAndPayingMoreNeverCostsMore(
            @ForAll @LongRange(max = 1_000_000_000L) long principal,
            @ForAll @LongRange(max = 2_000_000_000L) long paid,
            @ForAll @LongRange(max = 1_000_000L) long more,
            @ForAll @IntRange(min = 1390, max = 1420) int year,
            @ForAll @IntRange(max = 5_000) int days) {
        LevyStatement statement = on(principal, paid, year, day(year, days));

        assertThat(statement.total().amount()).isNotNegative();
        assertThat(on(principal, paid + more, year, day(year, days)).total()).isLessThanOrEqualTo(statement.total());
        assertThat(statement.payable().plus(statement.rounding())).isEqualTo(statement.total());
        assertThat(statement.payable().amount() % 1000).isZero();
    }

    @Property
    void theAmountsHoldUntilTheDayThatTheLineNamesAndNotADayLonger(
            @ForAll @LongRange(min = 1_000_000, max = 1_000_000_000L) long principal,
            @ForAll @IntRange(min = 1395, max = 1410) int year,
            @ForAll @IntRange(max = 2_000) int days) {
        LevyStatement today = on(principal, 0, year, day(year, days));
        LocalDate until = today.steadyUntil();

        if (until.equals(LocalDate.MAX)) {
            assertThat(on(principal, 0, year, day(year, days).plusYears(30)).total())
                    .isEqualTo(today.total());
        } else {
            assertThat(on(principal, 0, year, until).total()).isEqualTo(today.total());
            assertThat(on(principal, 0, year, until.plusDays(1)).total()).isGreaterThan(today.total());
        }
    }

    @Property
    void aCutLineIsTheSumOfItsPieces(
            @ForAll @LongRange(min = 10, max = 1_000_000_000_000L) long principal,
            @ForAll @IntRange(max = 900) int days,
            @ForAll @LongRange(min = 1, max = 1_000_000L) long divisor) {
        LevyLine line = on(principal, 0, 1402, day(1402, days)).lines().get(0);
        Rial upTo = Rial.of(Math.max(1, line.amount().amount() / (divisor + 1)));

        LevyLine piece = line.cutTo(upTo);

        assertThat(piece.amount()).isEqualTo(upTo);
        assertThat(piece.amount().plus(line.without(piece).amount())).isEqualTo(line.amount());
    }

    @Property
    void sheetsAreFullAndLoseNothing(@ForAll @LongRange(min = 1_000, max = 1_000_000_000_000L) long principal) {
        LevyStatement statement = on(principal, 0, 1402, day(1405, 100));
        BillSheets divided = BillSheets.of(statement);

        Rial billed = Rial.sum(divided.sheets().stream()
                .map(sheet -> sheet.amount().plus(sheet.rounding()))
                .toList());
        assertThat(billed.plus(Rial.of(999))).isGreaterThanOrEqualTo(statement.total());
        assertThat(billed).isLessThanOrEqualTo(statement.total());
        assertThat(divided.sheets())
                .allSatisfy(sheet -> assertThat(sheet.amount()).isBetween(Rial.of(1_000), PaymentId.LARGEST));
    }
}
