package ir.shahrvandsepari.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillState;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One person of finance enters, another decides. */
class PostingBookTest extends TwoOfFinance {
    @Test
    void theSecondPersonSettlesTheBillAndTheSettlementNamesTheKindOfReceipt() {
        long id = propose(900_000, "۰۰۱۲-۳۴۵۶");
        assertThat(paying.settlement()).isEmpty();
        assertThat(paying.current().state()).isEqualTo(BillState.UNPAID);

        assertThat(approve(id, PostingEffect.SETTLES).state()).isEqualTo(Posting.State.POSTED);

        assertThat(paying.current().state()).isEqualTo(BillState.PAID);
        Receipt receipt = paying.settlement().orElseThrow().receipts().get(0);
        assertThat(receipt.number()).isEqualTo("123456");
        assertThat(receipt.posted()).map(PostingEntry::kind).contains(PostingKind.COUNTER);
    }

    @Test
    void nobodyApprovesOrDeclinesHisOwnNotEvenThroughASecondAccount() {
        long id = propose(900_000, "123456");
        for (Caller same : List.of(FIRST, FIRST_AGAIN)) {
            isRefused(() -> paying.in(() -> book.approve(id, PostingEffect.SETTLES, same)), "second-person-required");
            isRefused(
                    () -> paying.in(() -> book.decline(id, DeclineReason.parse("no"), same)), "second-person-required");
        }
        assertThat(paying.current().state()).isEqualTo(BillState.UNPAID);
    }

    @Test
    void theDatabaseRefusesTheSamePersonWhateverTheProgramDoes() {
        long id = propose(900_000, "123456");
        assertThatThrownBy(() -> paying.rows.change(
                        "update payment_posting set state = 'POSTED', decided_by = 'other', decided_person = ?,"
                                + " decided_at = now() where id = ?",
                        FIRST.personId(),
                        id))
                .hasStackTraceContaining("ck_payment_posting_two_people");
    }

    @Test
    void whatIsDecidedIsDecidedOnceAndWhatWasEnteredIsNeverRewritten() {
        long id = propose(900_000, "123456");
        assertThatThrownBy(() -> paying.rows.change("update payment_posting set amount = 1000 where id = ?", id))
                .hasStackTraceContaining("never rewritten");
        approve(id, PostingEffect.SETTLES);
        isRefused(() -> approve(id, PostingEffect.SETTLES), "posting-decided");
        assertThatThrownBy(() -> paying.rows.change("update payment_posting set decided_by = 'x' where id = ?", id))
                .hasStackTraceContaining("never rewritten");
        assertThatThrownBy(() -> paying.rows.change("delete from payment_posting"))
                .hasStackTraceContaining("never rewritten");
    }

    @Test
    void whatWasDeclinedWithAReasonMayBeEnteredRight() {
        long wrong = propose(90_000, "123456");
        paying.in(() -> book.decline(wrong, DeclineReason.parse("a zero is missing"), SECOND));
        assertThat(paying.in(() -> book.find(wrong)).orElseThrow().why())
                .contains(new DeclineReason("a zero is missing"));

        approve(propose(900_000, "123456"), PostingEffect.SETTLES);
        assertThat(paying.current().state()).isEqualTo(BillState.PAID);
    }

    @Test
    void onlyWhoEnteredItTakesItBack() {
        long id = propose(900_000, "123456");
        isRefused(() -> paying.in(() -> book.withdraw(id, SECOND)), "not-found");
        paying.in(() -> book.withdraw(id, FIRST_AGAIN));
        isRefused(() -> approve(id, PostingEffect.SETTLES), "posting-decided");
    }

    @Test
    void ofTwoWhoApproveInTheSameSecondOneWins() throws Exception {
        long id = propose(900_000, "123456");
        CountDownLatch together = new CountDownLatch(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        Callable<String> approving = () -> {
            together.countDown();
            together.await();
            try {
                return approve(id, PostingEffect.SETTLES).state().name();
            } catch (Refusal refusal) {
                return refusal.slug();
            }
        };
        try {
            Future<String> one = people.submit(approving);
            Future<String> other = people.submit(approving);
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder("POSTED", "posting-decided");
        } finally {
            people.shutdown();
        }
    }

    @Test
    void anApprovedOneIsToldAgainUntilItsCaseKnows() {
        long id = propose(900_000, "123456");
        Posting approved = approve(id, PostingEffect.SETTLES);
        assertThat(paying.in(() -> book.untold(10))).isEmpty();
        paying.wait(Duration.ofMinutes(1));
        assertThat(paying.in(() -> book.untold(10))).extracting(Posting::id).containsExactly(id);
        paying.in(() -> {
            book.told(approved);
            return null;
        });
        assertThat(paying.in(() -> book.untold(10))).isEmpty();
    }
}
