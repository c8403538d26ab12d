package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.Payable;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.DisputedDebt;
import ir.shahrvandsepari.payment.PaymentOutcome;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The page of a payment link: what is to be paid, or how it went. {@link PayLinkDoor} has opened it. */
@Named
@RequestScoped
public class PayLink {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private Payable payable;
    private PayFace face;

    @PostConstruct
    void read() {
        payable = (Payable) request.getAttribute(PayLinkDoor.PAYABLE);
        face = (PayFace) request.getAttribute(PayLinkDoor.FACE);
    }

    /** Whether there is anything to show: this page lives behind its link only. */
    public boolean isOpen() {
        return payable != null;
    }

    public String getFace() {
        return face == null ? "" : face.name();
    }

    public Bill getBill() {
        return payable.bill();
    }

    public List<DisputedDebt> getDisputes() {
        return payable.disputes();
    }

    public String getPurpose() {
        return words.say("pay.for." + payable.purpose().name().toLowerCase(Locale.ROOT));
    }

    /** Whether the payer will hear by SMS. */
    public boolean isTold() {
        return payable.told();
    }

    /** The bank's number of the payment, or empty. */
    public String getReceipt() {
        return payable.newest()
                .flatMap(PaymentOutcome::refNum)
                .map(Object::toString)
                .orElse("");
    }

    /** How the attempt ended that the browser came back from, if the bill is still to be paid; or why it did not begin. */
    public String getTrouble() {
        if (request.getAttribute(PayLinkDoor.REFUSED) instanceof Refusal refusal) {
            return words.refusal(refusal);
        }
        return PayFace.back(payable, request.getParameter(PaymentReturn.PAYMENT))
                .map(PaymentOutcome::state)
                .filter(state -> face == PayFace.PAYABLE && state.isOver())
                .map(state -> words.say("pay.ended." + state.name().toLowerCase(Locale.ROOT)))
                .orElse("");
    }

    /** Whether the reader asked the waiting page not to renew itself. */
    public boolean isStill() {
        return request.getParameter(PayLinkDoor.STILL) != null;
    }

    /** The query that lets the waiting page renew itself, or not. */
    public String getOtherPace() {
        String number = payable.newest().map(newest -> newest.number().value()).orElse("");
        return "?" + PaymentReturn.PAYMENT + "=" + number + (isStill() ? "" : "&" + PayLinkDoor.STILL + "=1");
    }

    /** The address of the link's page, which the button posts to. */
    public String getAddress() {
        return String.valueOf(request.getAttribute(PayLinkDoor.ADDRESS));
    }
}
