package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.payment.Confirmation;
import ir.shahrvandsepari.payment.GatewayAnswer;
import ir.shahrvandsepari.payment.GatewayReceipt;
import ir.shahrvandsepari.payment.GatewayToken;
import ir.shahrvandsepari.payment.Payer;
import ir.shahrvandsepari.payment.PaymentAttempt;
import ir.shahrvandsepari.payment.PaymentBook;
import ir.shahrvandsepari.payment.PaymentDecisions;
import ir.shahrvandsepari.payment.PaymentLinkBook;
import ir.shahrvandsepari.payment.PaymentLinkToken;
import ir.shahrvandsepari.payment.PaymentState;
import ir.shahrvandsepari.payment.ResNum;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The transactions of a payment, one each. The gateway is called between them, never within. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PaymentSteps {
    @Inject
    private PaymentBook book;

    @Inject
    private PaymentDecisions decisions;

    @Inject
    private PaymentLinkBook links;

    @Inject
    private RequestKeys keys;

    @Inject
    private AccessJournal journal;

    @Inject
    private PayersNotice notice;

    @Inject
    private Instance<PaidCases> cases;

    @Inject
    @ConfigProperty(name = "separi.public-url")
    private String publicUrl;

    /** Records the attempt before the gateway hears of it. */
    public PaymentAttempt begin(BillSubject subject, URI returnUrl, Caller caller) {
        cases.get().requirePayable(subject, caller);
        PaymentAttempt attempt = book.begin(subject, returnUrl, new Payer(caller.login()));
        keys.tie(attempt.resNum().value());
        return attempt;
    }

    /** @throws Refusal {@code not-found} */
    public BillSubject subject(PaymentLinkToken link) {
        return links.find(link).orElseThrow(() -> new Refusal("not-found"));
    }

    public PaymentAttempt beginByLink(PaymentLinkToken link) {
        BillSubject subject = subject(link);
        cases.get().requireWaiting(subject);
        return book.begin(subject, page(link), Payer.LINK);
    }

    /** Makes a link and texts it to the applicant. */
    public URI link(BillSubject subject, Caller caller) {
        cases.get().requirePayable(subject, caller);
        URI link = page(links.make(subject, new Payer(caller.login())));
        notice.link(subject, link);
        return link;
    }

    private URI page(PaymentLinkToken link) {
        return URI.create(publicUrl + "/pay/" + link);
    }

    public PaymentAttempt tokenAnswered(PaymentAttempt attempt, GatewayAnswer<GatewayToken> answer) {
        return withoutBillBehind(decisions.token(attempt, answer));
    }

    public PaymentAttempt abandoned(PaymentAttempt attempt) {
        return withoutBillBehind(decisions.abandoned(attempt));
    }

    public PaymentAttempt receiptAnswered(PaymentAttempt attempt, GatewayAnswer<GatewayReceipt> answer) {
        PaymentAttempt now = withoutBillBehind(decisions.receipt(attempt, answer));
        notice.outcome(attempt, now);
        return now;
    }

    public PaymentAttempt verifyAnswered(PaymentAttempt attempt, GatewayAnswer<Confirmation> answer) {
        PaymentAttempt now = withoutBillBehind(decisions.verified(attempt, answer));
        notice.outcome(attempt, now);
        if (now.state() == PaymentState.REVERSING) {
            journal.record(
                    Caller.system(), "payment-amount-differs", now.resNum().value());
        }
        return now;
    }

    public PaymentAttempt reverseAnswered(PaymentAttempt attempt, GatewayAnswer<Confirmation> answer) {
        PaymentAttempt now = withoutBillBehind(decisions.reversed(attempt, answer));
        notice.outcome(attempt, now);
        if (now.state().isOver()) {
            String outcome = now.state() == PaymentState.REVERSED ? "payment-reversed" : "payment-not-reversible";
            journal.record(Caller.system(), outcome, now.resNum().value());
        }
        return now;
    }

    /** An attempt that took no money leaves nothing to pay to a case that waits no more. */
    private PaymentAttempt withoutBillBehind(PaymentAttempt now) {
        if (now.state().isOver() && now.state() != PaymentState.POSTED) {
            cases.get().unpaid(now.subject());
        }
        return now;
    }

    public Optional<PaymentAttempt> hold(long id) {
        return book.hold(id);
    }

    public void letGo(PaymentAttempt attempt) {
        book.letGo(attempt);
    }

    public PaymentAttempt find(long id) {
        return book.find(id).orElseThrow(() -> new Refusal("not-found"));
    }

    /** The attempt that a browser's parameters name: by token, else by our number. */
    public Optional<PaymentAttempt> named(Optional<GatewayToken> token, Optional<ResNum> number) {
        return token.flatMap(book::byToken).or(() -> number.flatMap(book::byNumber));
    }

    public List<Long> due(int limit) {
        return book.due(limit);
    }

    public List<PaymentAttempt> untold(int limit) {
        return book.untold(limit);
    }

    public void told(PaymentAttempt attempt) {
        book.told(attempt.id());
    }
}
