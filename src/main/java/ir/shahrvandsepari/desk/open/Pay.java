package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.PayReading;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillId;
import ir.shahrvandsepari.levy.PaymentId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;

/** {@code /pay}: the two numbers of a slip in, the page of that bill out. Pairs that we never gave are answered alike. */
@Named
@RequestScoped
public class Pay {
    @Inject
    private PayReading reading;

    @Inject
    private Allowance allowance;

    @Inject
    private Words words;

    private Typed typed;
    private boolean unknown;

    /** Goes on to the bill's page if two numbers were posted that belong together; else stays here, saying what to look at. */
    public void look() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outer = faces.getExternalContext();
        typed = new Typed(outer.getRequestParameterMap(), words);
        if (!outer.getRequestParameterMap().containsKey("billId")) {
            return;
        }
        Optional<PaymentId> numbers = numbers();
        if (numbers.isEmpty() || !allowance.allows(RateLimits.Kind.PAYING, outer)) {
            return;
        }
        try {
            outer.redirect(outer.getRequestContextPath() + "/pay/" + reading.linkFor(numbers.get()));
            faces.responseComplete();
        } catch (Refusal neverGiven) {
            unknown = true;
        }
    }

    private Optional<PaymentId> numbers() {
        Optional<BillId> bill = typed.read("billId", BillId::parse, "pay.billId.missing");
        if (bill.isEmpty()) {
            // what the second number must fit is not known
            typed.readIfAny("paymentId");
            return Optional.empty();
        }
        return typed.read("paymentId", text -> PaymentId.parse(bill.get(), text), "pay.paymentId.missing");
    }

    public Typed getTyped() {
        return typed;
    }

    /** Whether there is no bill with these two numbers. */
    public boolean isUnknown() {
        return unknown;
    }
}
