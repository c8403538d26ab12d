package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.levy.LevyBook;
import ir.shahrvandsepari.levy.LevyStatement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The only source of settlements. Needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Settlements {
    private final BillBook bills;
    private final LevyBook levies;
    private final Payments payments;
    private final Postings postings;
    private final Clock clock;

    /** For the container's proxy only. */
    Settlements() {
        this(null, null, null, null, null);
    }

    @Inject
    Settlements(BillBook bills, LevyBook levies, Payments payments, Postings postings, Clock clock) {
        this.bills = bills;
        this.levies = levies;
        this.payments = payments;
        this.postings = postings;
        this.clock = clock;
    }

    /**
     * The settlement of a statement on which nothing is payable, as of now.
     *
     * @throws Refusal {@code levy-unpaid} with {@code amountRial} when something is
     */
    public Settlement zero(LevyStatement statement) {
        if (!statement.payable().isZero()) {
            throw new Refusal(
                    "levy-unpaid", Map.of("amountRial", statement.payable().amount()));
        }
        return new Settlement(clock.instant(), statement, List.of());
    }

    /**
     * The settlement of a case that had a bill, as of now. Empty while a bill is still to be paid, when there was none, and
     * when something is owed besides: a bill that died leaves its part owed, unless that was paid elsewhere.
     */
    public Optional<Settlement> of(BillSubject subject) {
        Optional<Bill> last = bills.current(subject);
        if (last.isEmpty() || bills.isAwaited(subject)) {
            return Optional.empty();
        }
        LevyStatement left = levies.statement(last.get().code(), Tehran.today(clock));
        return left.payable().isZero()
                ? Optional.of(new Settlement(clock.instant(), left, receipts(subject)))
                : Optional.empty();
    }

    private List<Receipt> receipts(BillSubject subject) {
        Stream<Receipt> atTheGateway =
                payments.receipts(subject).stream().map(number -> new Receipt(number, Optional.empty()));
        Stream<Receipt> byHand = postings.approved(subject).stream()
                .filter(entry -> entry.kind().isPayment())
                .map(entry -> new Receipt(entry.number().value(), Optional.of(entry)));
        return Stream.concat(atTheGateway, byHand).toList();
    }
}
