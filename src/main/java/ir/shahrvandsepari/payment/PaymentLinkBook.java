package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.levy.BillSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** The links by which a notary's client pays. Needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PaymentLinkBook {
    private final PaymentLinks links;
    private final Clock clock;

    /** For the container's proxy only. */
    PaymentLinkBook() {
        this(null, null);
    }

    @Inject
    PaymentLinkBook(PaymentLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** A fresh link; the token is seen only here and by whoever it is sent to. */
    public PaymentLinkToken make(BillSubject subject, Payer madeBy) {
        return links.add(subject, madeBy, clock.instant());
    }

    /** What the link is for; empty for one that we never made. */
    public Optional<BillSubject> find(PaymentLinkToken token) {
        return links.find(token);
    }
}
