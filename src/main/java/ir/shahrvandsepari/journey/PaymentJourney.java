package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.payment.GatewayToken;
import ir.shahrvandsepari.payment.PaymentAttempt;
import ir.shahrvandsepari.payment.PaymentGateway;
import ir.shahrvandsepari.payment.PaymentLinkToken;
import ir.shahrvandsepari.payment.PaymentOutcome;
import ir.shahrvandsepari.payment.PaymentState;
import ir.shahrvandsepari.payment.ResNum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Steps 7 and 8 of the journey: from a bill to a payment that the gateway confirmed. No transaction is open in here. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PaymentJourney {
    /** Where the gateway sends the browser back to. */
    public static final String RETURN_PATH = "/payments/sep/return";

    private static final Logger LOG = System.getLogger(PaymentJourney.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    private PaymentSteps steps;

    @Inject
    private PaymentInquest inquest;

    @Inject
    private PaymentGateway gateway;

    @Inject
    @ConfigProperty(name = "separi.public-url")
    private String publicUrl;

    /**
     * Where to send the browser.
     *
     * @param number our number of the attempt
     * @param amount what is to be paid
     * @param redirectUrl the gateway's payment page
     */
    public record Redirect(ResNum number, Rial amount, URI redirectUrl) {}

    /**
     * Starts a payment of the case's bill for its own office, or leads back to the payment page of one that is under way.
     *
     * @throws Refusal {@code not-found}, {@code nothing-to-pay}, {@code no-bill}, {@code bill-paid}, {@code bill-expired},
     *     {@code bill-overtaken}, {@code debt-in-payment}, {@code payment-in-progress}, {@code gateway-unreachable}
     */
    public Redirect start(BillSubject trackingCode, URI returnUrl, Caller caller) {
        return lead(() -> steps.begin(trackingCode, returnUrl, caller), () -> trackingCode);
    }

    /** Makes a link by which the office's client can pay, and texts it to the applicant's number, if there is one. */
    public URI makeLink(BillSubject trackingCode, Caller caller) {
        return steps.link(trackingCode, caller);
    }

    /**
     * Starts a payment for whoever holds the link; the browser comes back to the link's page.
     *
     * @throws Refusal as {@link #start} does
     */
    public Redirect startByLink(PaymentLinkToken link) {
        return lead(() -> steps.beginByLink(link), () -> steps.subject(link));
    }

    private Redirect lead(Supplier<PaymentAttempt> begin, Supplier<BillSubject> subject) {
        PaymentAttempt attempt = begun(begin, subject);
        if (attempt.state() != PaymentState.CREATED) {
            attempt = inquest.resolve(attempt.id());
            // the earlier one came to nothing: a fresh one may begin
            attempt = attempt.state().isOver() ? begin.get() : attempt;
        }
        if (attempt.state() == PaymentState.CREATED) {
            attempt = withToken(attempt);
        }
        if (attempt.state() != PaymentState.TOKEN_ISSUED) {
            throw new Refusal(attempt.state().isOver() ? "gateway-unreachable" : "payment-in-progress");
        }
        return new Redirect(
                attempt.resNum(), attempt.amount(), gateway.page(attempt.token().orElseThrow()));
    }

    /** Whoever was about to pay what is not owed any more finds the case as it stands now. */
    private PaymentAttempt begun(Supplier<PaymentAttempt> begin, Supplier<BillSubject> subject) {
        try {
            return begin.get();
        } catch (Refusal refusal) {
            if (refusal.slug().equals("bill-overtaken")) {
                inquest.overtaken(subject.get());
            }
            throw refusal;
        }
    }

    /** Only one of two clicks asks for the token; the other one is told that the payment is being started. */
    private PaymentAttempt withToken(PaymentAttempt created) {
        PaymentAttempt attempt = steps.hold(created.id()).orElseThrow(() -> new Refusal("payment-in-progress"));
        if (attempt.state() != PaymentState.CREATED) {
            steps.letGo(attempt);
            return attempt;
        }
        PaymentAttempt answered = steps.tokenAnswered(
                attempt, gateway.token(attempt.resNum(), attempt.amount(), URI.create(publicUrl + RETURN_PATH)));
        steps.letGo(answered);
        return answered;
    }

    /**
     * The browser came back. What it brings (4.x: Token and RefNum in the query; 3.x: a form with State and all the rest)
     * only says which attempt to ask the gateway about; nothing else of it is believed.
     *
     * @throws Refusal {@code not-found} when it names no attempt of ours
     */
    public PaymentOutcome returned(Map<String, String> parameters) {
        PaymentAttempt attempt = steps.named(
                        hint(parameters.get("Token"), GatewayToken::new), hint(parameters.get("ResNum"), ResNum::new))
                .orElseThrow(() -> new Refusal("not-found"));
        return PaymentOutcome.of(attempt.state().isOver() ? attempt : inquest.resolve(attempt.id()));
    }

    private static <T> Optional<T> hint(String text, Function<String, T> parse) {
        try {
            return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(parse);
        } catch (InvalidValue forged) {
            return Optional.empty();
        }
    }

    /** How an attempt stands, without asking anybody. */
    public Optional<PaymentOutcome> outcome(ResNum number) {
        return steps.named(Optional.empty(), Optional.of(number)).map(PaymentOutcome::of);
    }

    /** Asks about attempts that nobody came back from, and tells cases that were not told. Called by a timer. */
    public void resolveUnanswered() {
        steps.due(AT_ONCE).forEach(id -> quietly(() -> inquest.resolve(id)));
        steps.untold(AT_ONCE).forEach(attempt -> quietly(() -> inquest.tell(attempt)));
    }

    /** One attempt that cannot be asked about must not keep the others waiting. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "a payment will be asked about again", e);
        }
    }
}
