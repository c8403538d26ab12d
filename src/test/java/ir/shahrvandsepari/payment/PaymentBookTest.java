package ir.shahrvandsepari.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class PaymentBookTest {
    private final PayingCase paying = new PayingCase();

    @Test
    void twoClicksStartOneAttempt() {
        PaymentAttempt first = paying.begin();
        PaymentAttempt second = paying.begin();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.returnUrl()).as("where the second click came from").hasPath("/2");
        assertThat(paying.current().state()).isEqualTo(BillState.IN_PAYMENT);
    }

    @Test
    void tenTabsAtOnceStartOneAttempt() {
        List<CompletableFuture<Long>> tabs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tabs.add(CompletableFuture.supplyAsync(() -> paying.begin().id()));
        }
        for (CompletableFuture<Long> tab : tabs) {
            assertThat(outcome(tab)).isIn("started", "payment-in-progress");
        }
        assertThat(paying.rows.number("select count(*) from payment_attempt")).isEqualTo(1);
    }

    private static String outcome(CompletableFuture<Long> tab) {
        try {
            tab.join();
            return "started";
        } catch (CompletionException e) {
            return e.getCause() instanceof Refusal refusal
                    ? refusal.slug()
                    : e.getCause().toString();
        }
    }

    @Test
    void aPaidBillIsNotPaidAgain() {
        PaymentAttempt attempt = paying.returned("R1");
        paying.verified(attempt, PayingCase.done(attempt.amount().amount()));

        assertThatThrownBy(paying::begin).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo("bill-paid"));
    }

    @Test
    void aBillWhoseDaysAreOverIsNotPaid() {
        paying.wait(Duration.ofDays(11));

        assertThatThrownBy(paying::begin).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo("bill-expired"));
    }

    @Test
    void oneWorkerAsksAtATimeAndADeadOneIsReplaced() {
        long attempt = paying.onPage().id();

        assertThat(paying.in(() -> paying.book.hold(attempt))).isPresent();
        assertThat(paying.in(() -> paying.book.hold(attempt))).isEmpty();
        paying.wait(Duration.ofMinutes(3));
        assertThat(paying.in(() -> paying.book.hold(attempt))).isPresent();
    }

    @Test
    void whoNeverCameBackIsAskedAboutAfterThreeMinutesAndThenAgainAndAgain() {
        PaymentAttempt attempt = paying.onPage();
        assertThat(due()).isEmpty();

        paying.wait(Duration.ofMinutes(3));
        assertThat(due()).containsExactly(attempt.id());

        paying.in(() -> {
            paying.book.letGo(attempt);
            return null;
        });
        assertThat(due()).isEmpty();
        paying.wait(Duration.ofSeconds(45));
        assertThat(due()).containsExactly(attempt.id());
    }

    @Test
    void aCertainOutcomeIsNeverAskedAboutAgain() {
        PaymentAttempt attempt = paying.onPage();
        paying.receipt(attempt, GatewayReceipt.Status.CANCELLED, "");
        paying.wait(Duration.ofHours(2));

        assertThat(due()).isEmpty();
        assertThat(paying.in(() -> paying.book.hold(attempt.id()))).isEmpty();
    }

    @Test
    void aPaidBillIsToldToItsCaseUntilTheCaseKnows() {
        PaymentAttempt attempt = paying.returned("R1");
        paying.verified(attempt, PayingCase.done(attempt.amount().amount()));
        paying.wait(Duration.ofMinutes(1));

        assertThat(untold()).containsExactly(attempt.id());
        paying.in(() -> {
            paying.book.told(attempt.id());
            return null;
        });
        assertThat(untold()).isEmpty();
    }

    private List<Long> due() {
        return paying.in(() -> paying.book.due(10));
    }

    private List<Long> untold() {
        return paying.in(() -> paying.book.untold(10)).stream()
                .map(PaymentAttempt::id)
                .toList();
    }
}
