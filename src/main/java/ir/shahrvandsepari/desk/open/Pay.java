package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.PayReading;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillId;
import ir.shahrvandsepari.levy.PaymentId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Supplier;

/** {@code /pay}: the two numbers of a slip in, the page of that bill out. A pair that we never gave is told like a mistyped one. */
@Named
@RequestScoped
public class Pay {
    @Inject
    private PayReading reading;

    @Inject
    private RateLimits limits;

    @Inject
    private Words words;

    private String billId;
    private String paymentId;
    private String billTrouble;
    private String paymentTrouble;
    private String trouble;

    /** Goes on to the bill's page; stays here, saying what to look at, when there is no such bill. */
    public void find() throws IOException {
        ExternalContext outer = FacesContext.getCurrentInstance().getExternalContext();
        try {
            limits.count(RateLimits.Kind.PAYING, (HttpServletRequest) outer.getRequest());
            BillId bill = read(() -> BillId.parse(billId), said -> billTrouble = said);
            PaymentId numbers =
                    bill == null ? null : read(() -> PaymentId.parse(bill, paymentId), said -> paymentTrouble = said);
            if (numbers != null) {
                outer.redirect(outer.getRequestContextPath() + "/pay/" + reading.linkFor(numbers));
            }
        } catch (Refusal refusal) {
            trouble = refusal.slug().equals("not-found") ? words.say("pay.unknown") : words.refusal(refusal);
        }
    }

    private <T> T read(Supplier<T> parse, java.util.function.Consumer<String> wrong) {
        try {
            return parse.get();
        } catch (InvalidValue invalid) {
            wrong.accept(words.invalid(invalid));
            return null;
        }
    }

    public String getBillTrouble() {
        return billTrouble;
    }

    public String getPaymentTrouble() {
        return paymentTrouble;
    }

    public String getTrouble() {
        return trouble;
    }

    public String getBillId() {
        return billId;
    }

    public void setBillId(String billId) {
        this.billId = billId;
    }

    public String getPaymentId() {
        return paymentId;
    }

    public void setPaymentId(String paymentId) {
        this.paymentId = paymentId;
    }
}
