package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.fixture.OneTransaction;
import ir.shahrvandsepari.fixture.RealDatabase;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.levy.LevyBook;
import ir.shahrvandsepari.levy.LevyRoom;
import ir.shahrvandsepari.levy.LevyStatement;
import ir.shahrvandsepari.property.RenovationCode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A case with a bill, on a database of its own, with a clock that the test moves; each call is one transaction. */
final class PayingCase {
    static final BillSubject SUBJECT = BillSubject.of("0123456789");
    /** Another case about the same property, which claims the same. */
    static final BillSubject RIVAL = BillSubject.of("0123456790");

    static final RenovationCode CODE = RenovationCode.parse("5-1-10-1-1-0-0");
    private static final URI OFFICE = URI.create("https://office.example/");
    private static final long OWED = 1_000_500;

    final Rows rows;
    final PaymentBook book;
    final PostingBook postings;
    private final OneTransaction transaction;
    private final PaymentDecisions decisions;
    final Settlements settlements;
    private final BillBook bills;
    private final LevyBook levies;
    private Instant now = Instant.parse("2026-11-24T08:30:00Z");
    private final AtomicInteger clicks = new AtomicInteger();
    private int numbers;

    PayingCase() {
        var database = RealDatabase.migrated();
        rows = new Rows(database);
        transaction = new OneTransaction(database);
        Clock clock = ((InstantSource) () -> now).withZone(Tehran.ZONE);
        Payments payments = new Payments(transaction.database());
        Postings byHand = new Postings(transaction.database());
        bills = LevyRoom.bills(transaction.database());
        levies = LevyRoom.levies(transaction.database());
        book = new PaymentBook(payments, bills, clock);
        decisions = new PaymentDecisions(payments, bills, clock);
        postings = new PostingBook(
                byHand,
                bills,
                LevyRoom.claims(transaction.database()),
                new PostingDeeds(bills, LevyRoom.disputes(transaction.database())),
                clock);
        settlements = new Settlements(bills, levies, payments, byHand, clock);
        LevyRoom.owe(database, CODE, Tehran.dayOf(now), OWED);
        bill();
    }

    /** Writes the case's bill as of now. */
    Bill bill() {
        return bill(SUBJECT);
    }

    Bill bill(BillSubject subject) {
        return in(() -> bills.issue(subject, levies.statement(CODE, Tehran.dayOf(now))));
    }

    /** What is owed as of now. */
    LevyStatement statement() {
        return in(() -> levies.statement(CODE, Tehran.dayOf(now)));
    }

    /** The city's books name another debt of this year. */
    void owe(String levy, long rial) {
        rows.change(
                "insert into levy_due (renovation_code, levy, year, principal, due_on)"
                        + " select renovation_code, ?, year, ?, due_on from levy_due",
                levy,
                rial);
    }

    /** The tables as the running transaction sees and changes them. */
    Rows inside() {
        return new Rows(transaction.database());
    }

    Bill current() {
        return in(() -> bills.current(SUBJECT)).orElseThrow();
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    <T> T in(Supplier<T> work) {
        return transaction.inOne(work);
    }

    PaymentAttempt begin() {
        return begin(SUBJECT);
    }

    PaymentAttempt begin(BillSubject subject) {
        URI back = OFFICE.resolve("/" + clicks.incrementAndGet());
        return in(() -> book.begin(subject, back, Payer.LINK));
    }

    /** An attempt whose payer is on the gateway's page. */
    PaymentAttempt onPage() {
        return onPage(begin());
    }

    PaymentAttempt onPage(PaymentAttempt attempt) {
        GatewayToken token = new GatewayToken("token" + ++numbers);
        return in(() -> decisions.token(attempt, new GatewayAnswer.Said<>(token)));
    }

    PaymentAttempt tokenAnswered(PaymentAttempt attempt, GatewayAnswer<GatewayToken> answer) {
        return in(() -> decisions.token(attempt, answer));
    }

    PaymentAttempt abandoned(PaymentAttempt attempt) {
        return in(() -> decisions.abandoned(attempt));
    }

    PaymentAttempt receipt(PaymentAttempt attempt, GatewayReceipt.Status status, String refNum) {
        GatewayReceipt receipt = new GatewayReceipt(
                status,
                Optional.of(attempt.resNum()),
                Optional.of(refNum).filter(number -> !number.isEmpty()).map(RefNum::new),
                attempt.amount(),
                new GatewayCode("17"));
        return in(() -> decisions.receipt(attempt, new GatewayAnswer.Said<>(receipt)));
    }

    /** An attempt whose money was taken and waits for its confirmation. */
    PaymentAttempt returned(String refNum) {
        return receipt(onPage(), GatewayReceipt.Status.TAKEN, refNum);
    }

    PaymentAttempt verified(PaymentAttempt attempt, GatewayAnswer<Confirmation> answer) {
        return in(() -> decisions.verified(attempt, answer));
    }

    PaymentAttempt reversed(PaymentAttempt attempt, GatewayAnswer<Confirmation> answer) {
        return in(() -> decisions.reversed(attempt, answer));
    }

    Optional<Settlement> settlement() {
        return in(() -> settlements.of(SUBJECT));
    }

    List<String> history(PaymentAttempt attempt) {
        return rows.column("select state from payment_step where attempt = ? order by place", attempt.id());
    }

    static GatewayAnswer<Confirmation> done(long rial) {
        return said(Confirmation.Result.DONE, rial);
    }

    static GatewayAnswer<Confirmation> said(Confirmation.Result result, long rial) {
        return new GatewayAnswer.Said<>(new Confirmation(result, Optional.of(Rial.of(rial))));
    }

    static <T> GatewayAnswer<T> silence() {
        return new GatewayAnswer.Silence<>(new GatewayCode("nothing came"));
    }

    static <T> GatewayAnswer<T> refused(String code) {
        return new GatewayAnswer.Refused<>(new GatewayCode(code));
    }
}
