package ir.shahrvandsepari.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Two people of finance and a bill that asks for 900,000 rial, on a real database. */
abstract class TwoOfFinance {
    static final Caller FIRST = finance("finance", "2740636032");
    static final Caller SECOND = finance("finance2", "2740642881");
    /** Another account of the first person. */
    static final Caller FIRST_AGAIN = finance("cashier", "2740636032");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Optional<Slip> RECEIPT = Optional.of(new Slip("ab".repeat(32)));

    final PayingCase paying = new PayingCase();
    final PostingBook book = paying.postings;

    private static Caller finance(String login, String person) {
        return new Caller(login, person, login, Set.of(Role.FINANCE), OptionalLong.empty(), Set.of(), Map.of());
    }

    PostingEntry entry(long rial, String number) {
        return of(PostingKind.COUNTER, Issuer.MELLI, rial, number, Optional.empty());
    }

    /** The claim, deposited at the registry's fund. */
    PostingEntry deposit(long rial) {
        return of(PostingKind.DEPOSIT, Issuer.DEPOSIT_FUND, rial, "D-4401", RECEIPT);
    }

    PostingEntry of(PostingKind kind, Issuer issuer, long rial, String number, Optional<Slip> paper) {
        return new PostingEntry(
                kind, paying.current().id(), Rial.of(rial), TODAY, issuer, TracingNumber.parse(number), paper);
    }

    long propose(long rial, String number) {
        return propose(entry(rial, number));
    }

    long propose(PostingEntry entry) {
        return paying.in(() -> book.propose(entry, FIRST));
    }

    Posting approve(long id, PostingEffect seen) {
        return paying.in(() -> book.approve(id, seen, SECOND));
    }

    static void isRefused(Runnable what, String slug) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo(slug));
    }
}
