package ir.shahrvandsepari.payment;

import static ir.shahrvandsepari.payment.PayingCase.RIVAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.LockQueue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillState;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two cases claim one debt: it is paid or deposited once, and money that came besides is credit. */
class OneDebtTest extends TwoOfFinance {
    private final Bill rival = paying.bill(RIVAL);

    private String state(Bill bill) {
        return paying.rows
                .text("select state from bill where id = ?", bill.id())
                .orElseThrow();
    }

    /** The other case's payment comes to that. */
    private void rivalPays(PaymentAttempt attempt, String refNum) {
        PaymentAttempt taken = paying.receipt(paying.onPage(attempt), GatewayReceipt.Status.TAKEN, refNum);
        assertThat(paying.verified(taken, PayingCase.done(900_000)).state()).isEqualTo(PaymentState.POSTED);
    }

    private void rivalTurnsBack(PaymentAttempt attempt) {
        paying.receipt(paying.onPage(attempt), GatewayReceipt.Status.CANCELLED, "");
        assertThat(state(rival)).isEqualTo("UNPAID");
    }

    private long credit() {
        return paying.rows.number("select coalesce(sum(amount), 0) from levy_credit");
    }

    @Test
    void aDepositIsNeitherEnteredNorApprovedWhileAnotherCasePaysTheDebtAndIsOnceThatCameToNothing() {
        long id = propose(deposit(900_000));
        PaymentAttempt atTheBank = paying.begin(RIVAL);

        isRefused(() -> approve(id, PostingEffect.DEPOSITS), "posting-debt-in-payment");
        isRefused(() -> propose(deposit(950_000)), "posting-debt-in-payment");
        assertThat(paying.in(() -> book.foreseen(book.find(id).orElseThrow()))).isEmpty();

        rivalTurnsBack(atTheBank);
        approve(id, PostingEffect.DEPOSITS);
        assertThat(paying.current().state()).isEqualTo(BillState.DEPOSITED);
    }

    @Test
    void whatAnotherCaseHasPaidNeedsNoDeposit() {
        long id = propose(deposit(900_000));
        rivalPays(paying.begin(RIVAL), "R1");

        isRefused(() -> approve(id, PostingEffect.DEPOSITS), "deposit-debt-met");
        assertThat(paying.rows.number("select count(*) from levy_dispute")).isZero();
    }

    @Test
    void whatIsDepositedIsNeitherPaidNorDepositedForAnotherCase() {
        approve(propose(deposit(900_000)), PostingEffect.DEPOSITS);

        isRefused(() -> paying.begin(RIVAL), "bill-overtaken");
        PostingEntry another = new PostingEntry(
                PostingKind.DEPOSIT,
                rival.id(),
                rival.amount(),
                TODAY,
                Issuer.DEPOSIT_FUND,
                TracingNumber.parse("D-4402"),
                deposit(900_000).slip());
        isRefused(() -> propose(another), "deposit-debt-met");
    }

    @Test
    void whatIsOwedBesideADepositIsStillPaid() {
        approve(propose(deposit(900_000)), PostingEffect.DEPOSITS);
        paying.rows.change("update levy_due set principal = principal + 1500000");
        isRefused(() -> paying.begin(RIVAL), "bill-overtaken");

        assertThat(paying.bill(RIVAL).amount().amount()).isEqualTo(1_350_000);
        assertThat(paying.begin(RIVAL).state()).isEqualTo(PaymentState.CREATED);
    }

    /** What becomes of the other one who comes while the first is within a transaction. */
    private String whileNotThrough(Runnable first, Runnable other) {
        return paying.in(() -> {
                    first.run();
                    CompletableFuture<String> later =
                            CompletableFuture.runAsync(other).handle((done, failure) -> said(failure));
                    new LockQueue(paying.rows).holds(1, "lock_debts|bill");
                    return later;
                })
                .join();
    }

    private static String said(Throwable failure) {
        return failure == null
                ? "done"
                : failure.getCause() instanceof Refusal refusal
                        ? refusal.slug()
                        : String.valueOf(failure.getCause().getCause());
    }

    @Test
    void aDepositThatIsApprovedWhileAPaymentBeginsWaitsAndIsRefused() {
        long id = propose(deposit(900_000));
        assertThat(whileNotThrough(
                        () -> paying.book.begin(RIVAL, URI.create("https://office.example/"), Payer.LINK),
                        () -> approve(id, PostingEffect.DEPOSITS)))
                .isEqualTo("posting-debt-in-payment");
        assertThat(state(rival)).isEqualTo("IN_PAYMENT");
        assertThat(paying.current().state()).isEqualTo(BillState.UNPAID);
    }

    @Test
    void aPaymentThatBeginsWhileADepositIsApprovedWaitsAndIsRefused() {
        long id = propose(deposit(900_000));
        assertThat(whileNotThrough(() -> book.approve(id, PostingEffect.DEPOSITS, SECOND), () -> paying.begin(RIVAL)))
                .isEqualTo("bill-overtaken");
        assertThat(state(rival)).isEqualTo("UNPAID");
        assertThat(paying.current().state()).isEqualTo(BillState.DEPOSITED);
    }

    @ParameterizedTest
    @CsvSource({"IN_PAYMENT, DEPOSITED, is being paid by another", "DEPOSITED, IN_PAYMENT, was deposited for another"})
    void theDatabaseItselfLetsNoPaymentAndNoDepositOfOneDebtRunTogether(String first, String other, String why) {
        String move = "update bill set state = ? where id = ?";
        long own = paying.current().id();
        Runnable later = () -> paying.rows.change(move, other, rival.id());
        assertThat(whileNotThrough(() -> paying.inside().change(move, first, own), later))
                .contains(why);
        assertThat(state(rival)).isEqualTo("UNPAID");
        assertThatThrownBy(later::run).hasStackTraceContaining(why);
    }

    @Test
    void moneyForWhatAnotherCaseHasPaidIsCreditAtOnceAndThePaymentStays() {
        rivalPays(paying.begin(RIVAL), "R1");

        long id = propose(900_000, "123456");
        isRefused(() -> approve(id, PostingEffect.SETTLES), "posting-moved-on");
        assertThat(approve(id, PostingEffect.CREDITS_DEBT_MET).state()).isEqualTo(Posting.State.CREDITED);

        assertThat(credit()).isEqualTo(900_000);
        assertThat(paying.current().state()).isEqualTo(BillState.CANCELLED);
        assertThat(state(rival)).isEqualTo("PAID");
        assertThat(paying.settlement()).as("the case goes on").isPresent();
    }

    @Test
    void moneyForWhatWasPaidAtTheCitysOwnCounterIsCreditAtOnceWhateverItsAmount() {
        long early = propose(900_000, "123456");
        paying.rows.change("update levy_due set paid = principal");

        approve(early, PostingEffect.CREDITS_DEBT_MET);
        assertThat(credit()).isEqualTo(900_000);
        assertThat(paying.settlement()).isPresent();
        paying.owe("WASTE", 1_500_000);
        assertThat(paying.statement().total().amount())
                .as("and lowers what is owed next")
                .isEqualTo(600_000);
    }

    @Test
    void moneyIsNotEnteredWhileAnotherCasePaysAndCountsAsWhatThatCameTo() {
        PaymentAttempt atTheBank = paying.begin(RIVAL);
        isRefused(() -> propose(900_000, "123456"), "posting-debt-in-payment");

        rivalTurnsBack(atTheBank);
        long id = propose(900_000, "123456");
        paying.wait(Duration.ofMinutes(1));
        assertThat(approve(id, PostingEffect.SETTLES).state()).isEqualTo(Posting.State.POSTED);
        isRefused(() -> paying.begin(RIVAL), "bill-overtaken");
    }
}
