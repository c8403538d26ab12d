package ir.shahrvandsepari.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of money that did not come through the gateway. */
class PostingEffectTest extends TwoOfFinance {
    @Test
    void aNumberCountsOnceForEverHoweverItIsWritten() {
        propose(900_000, "123456");
        isRefused(() -> propose(900_000, "000123456"), "posting-number-used");
        isRefused(() -> propose(400_000, "12 34-56"), "posting-number-used");
    }

    @Test
    void aNumberOfTheGatewayIsNeverEnteredByHandNorTheOtherWayRound() {
        PaymentAttempt taken = paying.verified(paying.returned("R-77/01"), PayingCase.done(900_000));
        assertThat(taken.state()).isEqualTo(PaymentState.POSTED);
        isRefused(() -> propose(900_000, "r7701"), "posting-number-used");
        assertThatThrownBy(() -> paying.rows.change(
                        """
                        insert into payment_posting (bill, kind, amount, day, issuer, number, seen, proposed_by,
                            proposed_person, proposed_at)
                        values (?, 'ATM', 900000, '2026-11-24', '017', 'R7701', 'SETTLES', 'x', '2740636032', now())""",
                        paying.current().id()))
                .hasStackTraceContaining("is one of the gateway's");
    }

    @Test
    void moneyThatSomebodyEnteredIsNotConfirmedAtTheGatewayUnderTheSameNumber() {
        propose(900_000, "R7702");
        assertThat(paying.returned("R7702").state()).isEqualTo(PaymentState.FAILED);
    }

    @Test
    void aBillWhoseAttemptIsUnresolvedTakesNothingByHand() {
        long id = propose(900_000, "123456");
        paying.returned("R1");
        isRefused(() -> approve(id, PostingEffect.SETTLES), "bill-in-payment");
        isRefused(() -> propose(900_000, "999999"), "bill-in-payment");
        assertThat(paying.in(() -> book.foreseen(book.find(id).orElseThrow()))).isEmpty();
    }

    @Test
    void anotherAmountBecomesCreditAndTheNextBillAsksForTheRest() {
        long id = propose(400_000, "123456");
        assertThat(approve(id, PostingEffect.CREDITS_OTHER_AMOUNT).state()).isEqualTo(Posting.State.CREDITED);

        assertThat(paying.rows.column("select receipt || ' ' || amount from levy_credit"))
                .containsExactly("BANK 017 123456 400000");
        assertThat(paying.current().state()).isEqualTo(BillState.CANCELLED);
        // 1,000,500 less 400,000, less a tenth for paying in time, rounded down to a thousand
        assertThat(paying.bill().amount()).isEqualTo(Rial.of(540_000));
    }

    @Test
    void aBillThatDiedMeanwhileLosesNothingBecauseTheCreditPaysWhatFollows() {
        long id = propose(900_000, "123456");
        paying.rows.change("update bill set state = 'EXPIRED'");
        isRefused(() -> approve(id, PostingEffect.SETTLES), "posting-moved-on");
        assertThat(paying.in(() -> book.foreseen(book.find(id).orElseThrow())))
                .contains(PostingEffect.CREDITS_BILL_OVER);
        paying.bill();

        approve(id, PostingEffect.CREDITS_BILL_OVER);

        assertThat(paying.rows.number("select sum(amount) from levy_credit")).isEqualTo(900_000);
        assertThat(paying.rows.column("select state from bill order by id")).containsExactly("EXPIRED", "CANCELLED");
        assertThat(paying.bill().amount()).as("what the discount had taken off").isEqualTo(Rial.of(90_000));
    }

    @Test
    void aBillPaidTwiceLeavesTheSecondMoneyAsCredit() {
        long id = propose(900_000, "123456");
        paying.verified(paying.returned("R1"), PayingCase.done(900_000));
        assertThat(approve(id, PostingEffect.CREDITS_PAID_TWICE).state()).isEqualTo(Posting.State.CREDITED);
        assertThat(paying.current().state()).isEqualTo(BillState.PAID);
    }

    @Test
    void whatWasPaidInTimeCountsThoughItIsApprovedAfterTheBillsLastDay() {
        long id = propose(900_000, "123456");
        paying.wait(Duration.ofDays(12));
        approve(id, PostingEffect.SETTLES);
        assertThat(paying.current().state()).isEqualTo(BillState.PAID);
    }

    @Test
    void whatWasPaidAfterTheBillsLastDayBecomesCreditThoughTheBillStillStands() {
        PostingEntry inTime = entry(900_000, "123456");
        paying.wait(Duration.ofDays(12));
        PostingEntry late = new PostingEntry(
                inTime.kind(),
                inTime.bill(),
                inTime.amount(),
                TODAY.plusDays(12),
                inTime.issuer(),
                inTime.number(),
                inTime.slip());
        assertThat(approve(propose(late), PostingEffect.CREDITS_LATE).state()).isEqualTo(Posting.State.CREDITED);
    }

    @Test
    void nothingIsPaidTomorrowOrBeforeItsBill() {
        PostingEntry today = entry(900_000, "123456");
        for (LocalDate day : List.of(today.day().plusDays(1), today.day().minusDays(1))) {
            PostingEntry impossible = new PostingEntry(
                    today.kind(), today.bill(), today.amount(), day, today.issuer(), today.number(), today.slip());
            isRefused(() -> propose(impossible), "posting-day-impossible");
        }
    }
}
