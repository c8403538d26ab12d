package ir.shahrvandsepari.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillState;
import ir.shahrvandsepari.levy.DisputedDebt;
import ir.shahrvandsepari.levy.LevyStatement;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An owner who objects deposits the claim at the registry's fund, and the case goes on; the debt stays until the verdict. */
class DisputeTest extends TwoOfFinance {
    private PostingEntry verdict(long rial) {
        return of(PostingKind.VERDICT, Issuer.COMMISSION_77, rial, "1405/77/12", Optional.empty());
    }

    private void deposited() {
        approve(propose(deposit(900_000)), PostingEffect.DEPOSITS);
    }

    @Test
    void aDepositLetsTheCaseGoOnAndTheDebtStaysUnpaid() {
        deposited();

        assertThat(paying.current().state()).isEqualTo(BillState.DEPOSITED);
        Settlement settlement = paying.settlement().orElseThrow();
        assertThat(settlement.receipts()).as("nothing was paid").isEmpty();
        DisputedDebt debt = settlement.deposits().get(0);
        assertThat(debt.receipt()).isEqualTo("D4401");
        assertThat(debt.depositedOn()).isEqualTo(TODAY);
        assertThat(debt.year()).isEqualTo(1405);
    }

    @Test
    void aLaterBillNeitherAsksForTheDisputedSumNorHidesIt() {
        deposited();
        LevyStatement later = paying.statement();
        assertThat(later.payable()).isEqualTo(Rial.ZERO);
        assertThat(later.disputes()).extracting(DisputedDebt::receipt).containsExactly("D4401");

        paying.owe("WASTE", 300_000);

        // what the rounding of the first bill had left is below a thousand rial
        assertThat(paying.statement().payable()).isEqualTo(Rial.of(300_000));
        assertThat(paying.statement().disputes()).hasSize(1);
    }

    @Test
    void anotherCaseOfThePropertySettlesWithTheDepositNamed() {
        deposited();
        LevyStatement later = paying.statement();
        Settlement zero = paying.in(() -> paying.settlements.zero(later));
        assertThat(zero.deposits()).extracting(DisputedDebt::receipt).containsExactly("D4401");
    }

    @Test
    void aDepositNeedsItsReceiptAndTheWholeClaim() {
        assertThatThrownBy(() -> of(PostingKind.DEPOSIT, Issuer.DEPOSIT_FUND, 900_000, "D-4401", Optional.empty()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("deposit-paper-missing");
        isRefused(() -> propose(deposit(899_000)), "deposit-too-small");
        approve(propose(deposit(950_000)), PostingEffect.DEPOSITS);
        assertThat(paying.rows.number("select deposited from levy_dispute")).isEqualTo(950_000);
    }

    @Test
    void aDepositForABillThatDiedMeanwhileIsEnteredForTheNextOne() {
        long id = propose(deposit(900_000));
        paying.rows.change("update bill set state = 'EXPIRED'");
        paying.bill();
        isRefused(() -> approve(id, PostingEffect.DEPOSITS), "deposit-bill-over");
        paying.in(() -> book.decline(id, DeclineReason.parse("the bill died"), SECOND));
        deposited();
        assertThat(paying.settlement()).isPresent();
    }

    @Test
    void whatTheCommissionFindsToBeOwedIsPaidFromTheDeposit() {
        deposited();
        long id = propose(verdict(900_000));
        isRefused(
                () -> paying.in(() -> book.approve(id, PostingEffect.RULES_OWED, FIRST_AGAIN)),
                "second-person-required");
        approve(id, PostingEffect.RULES_OWED);

        assertThat(paying.current().state()).isEqualTo(BillState.PAID);
        assertThat(paying.statement().payable()).isEqualTo(Rial.ZERO);
        assertThat(paying.statement().disputes()).isEmpty();
    }

    @Test
    void whatIsNotOwedIsNeverAskedForAgain() {
        deposited();
        approve(propose(verdict(0)), PostingEffect.RULES_NOT_OWED);

        assertThat(paying.current().state()).isEqualTo(BillState.RELEASED);
        paying.wait(Duration.ofDays(40));
        assertThat(paying.statement().payable()).isEqualTo(Rial.ZERO);
        assertThat(paying.statement().disputes()).isEmpty();
        assertThat(paying.rows.number("select count(*) from levy_credit")).isZero();
    }

    @Test
    void aVerdictNeedsAnOpenDisputeAndStaysWithinTheClaim() {
        isRefused(() -> propose(verdict(0)), "bill-not-disputed");
        deposited();
        isRefused(() -> propose(verdict(901_000)), "verdict-above-claim");
        approve(propose(verdict(400_000)), PostingEffect.RULES_OWED);
        isRefused(() -> propose(verdict(0)), "bill-not-disputed");
        assertThatThrownBy(() -> paying.rows.change("update levy_dispute set owed = 0"))
                .hasStackTraceContaining("never rewritten");
    }

    @Test
    void aDisputedBillIsNotTakenToTheBankAndMoneyForItBecomesCredit() {
        deposited();
        isRefused(() -> paying.begin(), "bill-deposited");
        approve(propose(900_000, "123456"), PostingEffect.CREDITS_DISPUTED);
        assertThat(paying.current().state()).isEqualTo(BillState.DEPOSITED);
    }

    @Test
    void theDatabaseKnowsNoOtherWayToDeposit() {
        assertThatThrownBy(() -> paying.rows.change("update bill set state = 'RELEASED'"))
                .hasStackTraceContaining("does not go from UNPAID to RELEASED");
        assertThatThrownBy(() -> paying.rows.change(
                        """
                        insert into payment_posting (bill, kind, amount, day, issuer, number, seen, proposed_by,
                            proposed_person, proposed_at)
                        values (?, 'DEPOSIT', 900000, '2026-11-24', 'DEP', '4401', 'DEPOSITS', 'x', '2740636032', now())""",
                        paying.current().id()))
                .hasStackTraceContaining("ck_payment_posting_deposit_has_its_paper");
    }
}
