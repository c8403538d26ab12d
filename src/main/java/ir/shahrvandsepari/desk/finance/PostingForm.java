package ir.shahrvandsepari.desk.finance;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.payment.Issuer;
import ir.shahrvandsepari.payment.PostingEntry;
import ir.shahrvandsepari.payment.PostingKind;
import ir.shahrvandsepari.payment.Slip;
import ir.shahrvandsepari.payment.TracingNumber;
import java.util.Optional;

/** A payment that did not come through the gateway, as it is typed. */
public class PostingForm {
    private PostingKind kind;
    private String amount;
    private String day;
    private Issuer issuer;
    private String number;
    private String paper;

    /** Nothing typed yet. */
    public PostingForm() {
        // the kind is chosen on the page
    }

    PostingForm(PostingKind kind, Issuer issuer) {
        this.kind = kind;
        this.issuer = issuer;
    }

    /** @throws ir.shahrvandsepari.kernel.InvalidValue for what cannot be read */
    PostingEntry entry(long bill) {
        return new PostingEntry(
                kind,
                bill,
                Rial.parse(amount),
                JalaliDate.parse(day).toLocalDate(),
                issuer,
                TracingNumber.parse(number),
                Optional.ofNullable(paper).filter(hash -> !hash.isEmpty()).map(Slip::new));
    }

    public PostingKind getKind() {
        return kind;
    }

    public void setKind(PostingKind kind) {
        this.kind = kind;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public Issuer getIssuer() {
        return issuer;
    }

    public void setIssuer(Issuer issuer) {
        this.issuer = issuer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }
}
