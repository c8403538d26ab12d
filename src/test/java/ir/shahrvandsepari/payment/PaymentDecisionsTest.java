package ir.shahrvandsepari.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillState;
import ir.shahrvandsepari.payment.Confirmation.Result;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentDecisionsTest {
    private final PayingCase paying = new PayingCase();

    @Test
    void aConfirmedPaymentSettlesTheCaseAndKeepsTheGatewaysNumber() {
        assertThat(paying.settlement()).isEmpty();
        PaymentAttempt attempt = paying.returned("R1");
        assertThat(attempt.amount()).isEqualTo(Rial.of(900_000));

        PaymentAttempt over = paying.verified(attempt, PayingCase.done(900_000));

        assertThat(over.state()).isEqualTo(PaymentState.POSTED);
        assertThat(paying.current().state()).isEqualTo(BillState.PAID);
        assertThat(paying.settlement().orElseThrow().receipts())
                .extracting(Receipt::number)
                .containsExactly("R1");
        assertThat(paying.history(attempt)).containsExactly("CREATED", "TOKEN_ISSUED", "RETURNED", "POSTED");
    }

    @ParameterizedTest
    @EnumSource(
            value = GatewayReceipt.Status.class,
            names = {"CANCELLED", "FAILED"})
    void whoTurnsBackOrFailsMayPayAgain(GatewayReceipt.Status status) {
        PaymentAttempt attempt = paying.receipt(paying.onPage(), status, "");

        assertThat(attempt.state().name()).isEqualTo(status.name());
        assertThat(paying.current().state()).isEqualTo(BillState.UNPAID);
        assertThat(paying.begin().id()).isNotEqualTo(attempt.id());
    }

    @Test
    void withoutATokenNothingCanHaveBeenPaid() {
        PaymentAttempt silent = paying.tokenAnswered(paying.begin(), PayingCase.silence());
        PaymentAttempt refused = paying.tokenAnswered(paying.begin(), PayingCase.refused("5"));

        assertThat(silent.state()).isEqualTo(PaymentState.FAILED);
        assertThat(refused.state()).isEqualTo(PaymentState.FAILED);
        assertThat(paying.current().state()).isEqualTo(BillState.UNPAID);
    }

    @Test
    void anAttemptThatDiedBeforeItsTokenIsGivenUpAfterAMinute() {
        PaymentAttempt attempt = paying.begin();
        assertThat(paying.abandoned(attempt).state()).isEqualTo(PaymentState.CREATED);
        paying.wait(Duration.ofSeconds(61));

        assertThat(paying.abandoned(attempt).state()).isEqualTo(PaymentState.EXPIRED);
        assertThat(paying.current().state()).isEqualTo(BillState.UNPAID);
    }

    @Test
    void anUnansweredVerifyIsAskedAgainAndCountsWhenItWasDoneBefore() {
        PaymentAttempt attempt = paying.returned("R1");

        assertThat(paying.verified(attempt, PayingCase.silence()).state()).isEqualTo(PaymentState.RETURNED);
        assertThat(paying.current().state()).isEqualTo(BillState.IN_PAYMENT);
        assertThat(paying.verified(attempt, PayingCase.said(Result.ALREADY_DONE, 900_000))
                        .state())
                .isEqualTo(PaymentState.POSTED);
    }

    @Test
    void anErrorCodeAfterAnUnansweredVerifyProvesNothing() {
        PaymentAttempt attempt = paying.returned("R1");
        paying.verified(attempt, PayingCase.silence());

        PaymentAttempt unsure = paying.verified(attempt, PayingCase.refused("-106"));

        assertThat(unsure.state()).isEqualTo(PaymentState.RETURNED);
        assertThat(paying.current().state()).isEqualTo(BillState.IN_PAYMENT);
    }

    @Test
    void anErrorCodeAtTheFirstVerifyTakesNoMoney() {
        PaymentAttempt over = paying.verified(paying.returned("R1"), PayingCase.refused("-106"));

        assertThat(over.state()).isEqualTo(PaymentState.FAILED);
        assertThat(paying.current().state()).isEqualTo(BillState.UNPAID);
    }

    @Test
    void anAmountThatDiffersGoesBackAndTheBillIsPaidAnew() {
        PaymentAttempt differing = paying.verified(paying.returned("R1"), PayingCase.done(899_000));
        assertThat(differing.state()).isEqualTo(PaymentState.REVERSING);
        assertThat(paying.current().state()).isEqualTo(BillState.IN_PAYMENT);

        PaymentAttempt waiting = paying.reversed(differing, PayingCase.silence());
        assertThat(waiting.state()).isEqualTo(PaymentState.REVERSING);
        PaymentAttempt over = paying.reversed(waiting, PayingCase.said(Result.DONE, 899_000));

        assertThat(over.state()).isEqualTo(PaymentState.REVERSED);
        assertThat(paying.current().state()).isEqualTo(BillState.UNPAID);
        assertThat(paying.rows.number("select count(*) from levy_credit")).isZero();
    }

    @Test
    void moneyThatCanNoLongerGoBackIsCreditedOnceAndLowersTheNextBill() {
        PaymentAttempt differing = paying.verified(paying.returned("R1"), PayingCase.done(400_000));
        PaymentAttempt over = paying.reversed(differing, PayingCase.said(Result.TOO_LATE, 400_000));

        assertThat(over.state()).isEqualTo(PaymentState.CREDITED);
        assertThat(paying.rows.column("select receipt || ' ' || amount from levy_credit"))
                .containsExactly("SEP R1 400000");
        assertThat(paying.current().state()).isEqualTo(BillState.UNPAID);
        assertThat(paying.bill().amount().compareTo(Rial.of(900_000))).isNegative();
    }

    @Test
    void moneyForABillThatCannotTakeItBecomesCredit() {
        PaymentAttempt attempt = paying.returned("R1");
        paying.rows.change("update bill set state = 'UNPAID'");
        paying.rows.change("update bill set state = 'EXPIRED'");

        PaymentAttempt over = paying.verified(attempt, PayingCase.done(900_000));

        assertThat(over.state()).isEqualTo(PaymentState.CREDITED);
        assertThat(paying.rows.number("select sum(amount) from levy_credit")).isEqualTo(900_000);
    }

    @Test
    void aNumberThatSettledOnePaymentSettlesNoOther() {
        PaymentAttempt first = paying.returned("R1");
        paying.verified(first, PayingCase.said(Result.NOT_FOUND, 0));

        PaymentAttempt second = paying.returned("R1");

        assertThat(second.state()).isEqualTo(PaymentState.FAILED);
        assertThat(second.refNum()).isEmpty();
    }

    @Test
    void twoWorkersWithTheSameAnswerEnterItOnce() {
        PaymentAttempt attempt = paying.returned("R1");
        paying.verified(attempt, PayingCase.done(900_000));

        assertThatThrownBy(() -> paying.verified(attempt, PayingCase.done(900_000)))
                .isInstanceOf(MovedMeanwhile.class);
        assertThat(paying.history(attempt)).hasSize(4);
        assertThat(paying.rows.number("select count(*) from levy_credit")).isZero();
    }
}
