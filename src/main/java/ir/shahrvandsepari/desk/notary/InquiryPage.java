package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.certificate.Deed;
import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URI;

/** {@code /notary/inquiry?code=…}: what people do with a case. What it shows is {@link OpenedCase}. */
@Named
@RequestScoped
public class InquiryPage {

    private static final String HERE = "/notary/inquiry?faces-redirect=true&code=";

    @Inject
    private OpenedCase opened;

    @Inject
    private CaseActions actions;

    @Inject
    private Words words;

    private String deedNumber;
    private String deedDay;
    private URI link;

    /** To the bank. */
    public void pay() throws IOException {
        try {
            URI bank = actions.pay(opened.code(), opened.caller());
            FacesContext.getCurrentInstance().getExternalContext().redirect(bank.toString());
        } catch (Refusal refusal) {
            complain(words.refusal(refusal));
        }
    }

    /** A payment link for the client: texted, and shown once to be copied. */
    public void send() {
        try {
            link = actions.link(opened.code(), opened.caller());
        } catch (Refusal refusal) {
            complain(words.refusal(refusal));
        }
    }

    public String use() {
        try {
            Deed deed = new Deed(deedNumber, JalaliDate.parse(deedDay).toLocalDate());
            actions.markUsed(opened.getFile().certificate().orElseThrow().number(), deed, opened.caller());
            return HERE + opened.code() + "&done=used";
        } catch (Refusal refusal) {
            return complain(words.refusal(refusal));
        } catch (InvalidValue invalid) {
            return complain(words.invalid(invalid));
        }
    }

    public String withdraw() {
        try {
            actions.withdraw(opened.code(), opened.caller());
            return HERE + opened.code() + "&done=withdrawn";
        } catch (Refusal refusal) {
            return complain(words.refusal(refusal));
        }
    }

    /** The page is shown again as the case stands now. */
    private String complain(String sentence) {
        opened.forget();
        Complaints.add(sentence);
        return null;
    }

    public URI getLink() {
        return link;
    }

    public String getDeedNumber() {
        return deedNumber;
    }

    public void setDeedNumber(String deedNumber) {
        this.deedNumber = deedNumber;
    }

    public String getDeedDay() {
        return deedDay;
    }

    public void setDeedDay(String deedDay) {
        this.deedDay = deedDay;
    }
}
