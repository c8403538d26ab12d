package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillState;
import ir.shahrvandsepari.levy.BillSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The attempts: who pays what, and whose turn it is to be asked about. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PaymentBook {
    /** Longer than all calls of one round together; a worker that died is replaced after it. */
    private static final Duration HOLD = Duration.ofMinutes(2);

    private static final Duration FIRST_QUESTION = Duration.ofMinutes(3);
    private static final Duration NEXT_QUESTION = Duration.ofSeconds(45);
    private static final Duration SELDOM = Duration.ofMinutes(10);
    private static final Duration WINDOW = Duration.ofMinutes(50);
    private static final int RANDOM_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Payments payments;
    private final BillBook bills;
    private final Clock clock;

    /** For the container's proxy only. */
    PaymentBook() {
        this(null, null, null);
    }

    @Inject
    PaymentBook(Payments payments, BillBook bills, Clock clock) {
        this.payments = payments;
        this.bills = bills;
        this.clock = clock;
    }

    /**
     * Records an attempt to pay the subject's bill, before any gateway hears of it. While one is unresolved, that one is
     * returned: two clicks and two tabs pay once, and the browser goes back to where it was last sent from.
     *
     * @throws Refusal {@code no-bill}, {@code bill-paid} or {@code bill-expired}
     */
    public PaymentAttempt begin(BillSubject subject, URI returnUrl, Payer payer) {
        Bill bill = bills.current(subject).orElseThrow(() -> new Refusal("no-bill"));
        Optional<PaymentAttempt> running =
                bill.state() == BillState.IN_PAYMENT ? payments.unresolved(bill.id()) : Optional.empty();
        return running.map(attempt -> payments.returnTo(attempt, returnUrl))
                .orElseGet(() -> start(bill.id(), returnUrl, payer));
    }

    private PaymentAttempt start(long billId, URI returnUrl, Payer payer) {
        Instant now = clock.instant();
        Bill bill = bills.take(billId, Tehran.dayOf(now));
        PaymentAttempt attempt = new PaymentAttempt(
                0,
                bill.subject(),
                bill.id(),
                bill.amount(),
                number(now),
                PaymentState.CREATED,
                Optional.empty(),
                Optional.empty(),
                returnUrl,
                now,
                Optional.empty(),
                Optional.empty());
        return payments.add(attempt, payer, now.plus(FIRST_QUESTION));
    }

    private static ResNum number(Instant now) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        String day = Tehran.dayOf(now).toString().replace("-", "");
        return new ResNum(
                String.format(Locale.ROOT, "%s-%s", day, HexFormat.of().formatHex(random)));
    }

    public Optional<PaymentAttempt> find(long id) {
        return payments.byId(id);
    }

    /** The attempt that was begun last for the subject. */
    public Optional<PaymentAttempt> newest(BillSubject subject) {
        return payments.newest(subject);
    }

    public Optional<PaymentAttempt> byToken(GatewayToken token) {
        return payments.byToken(token);
    }

    public Optional<PaymentAttempt> byNumber(ResNum number) {
        return payments.byResNum(number);
    }

    /** Takes the attempt for the caller alone; empty when it is over or somebody else is asking. */
    public Optional<PaymentAttempt> hold(long id) {
        Instant now = clock.instant();
        return payments.hold(id, now, now.plus(HOLD));
    }

    /** Gives the attempt back; its next question is asked soon while the gateway's windows are open, then seldom. */
    public void letGo(PaymentAttempt attempt) {
        Instant now = clock.instant();
        boolean open = attempt.startedAt().plus(WINDOW).isAfter(now);
        payments.letGo(attempt.id(), now.plus(open ? NEXT_QUESTION : SELDOM));
    }

    /** Attempts that it is time to ask about. */
    public List<Long> due(int limit) {
        return payments.due(clock.instant(), limit);
    }

    /** Paid bills whose cases should have been told by now. */
    public List<PaymentAttempt> untold(int limit) {
        return payments.untold(clock.instant().minus(NEXT_QUESTION), limit);
    }

    /** The case knows that its bill is paid. */
    public void told(long id) {
        payments.told(id, clock.instant());
    }
}
