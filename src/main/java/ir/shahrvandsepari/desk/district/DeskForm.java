package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a form of the case's page sent, kept for the page that is shown again when it could not be done. */
@Named
@RequestScoped
public class DeskForm {

    private static final String HERE = "/district/case?faces-redirect=true&code=";

    @Inject
    private DistrictCase opened;

    @Inject
    private Words words;

    private boolean attempted;

    /** The name of the form that was sent; empty when none was. */
    public String getSent() {
        return text("form");
    }

    /** A field as it was typed. */
    public String text(String name) {
        String[] values = values(name);
        return values.length == 0 ? "" : values[0];
    }

    /** Whether a box was ticked; before anything was sent all of them are. */
    public boolean ticked(String form, Object value) {
        return !getSent().equals(form) || Arrays.asList(values("reason")).contains(String.valueOf(value));
    }

    /** Whether something was tried with what was sent. */
    boolean isAttempted() {
        return attempted;
    }

    TrackingCode code() {
        return opened.code();
    }

    Caller caller() {
        return opened.caller();
    }

    Version version() {
        return Version.parse(text("version"));
    }

    Remark remark() {
        return Remark.parse(text("remark"));
    }

    Optional<Remark> remarkIfAny() {
        return PersianText.tidy(text("remark")).isEmpty() ? Optional.empty() : Optional.of(remark());
    }

    /** @throws InvalidValue {@code reason-missing} when no box is ticked */
    List<ReasonCode> reasons() {
        List<ReasonCode> codes =
                Arrays.stream(values("reason")).map(ReasonCode::new).toList();
        if (codes.isEmpty()) {
            throw new InvalidValue("reason-missing", "");
        }
        return codes;
    }

    /** Does it, and shows the case anew; or says why not, with everything that was typed. */
    String attempt(String done, Runnable work) {
        attempted = true;
        try {
            work.run();
            return HERE + code() + "&done=" + done;
        } catch (Refusal refusal) {
            return complain(words.refusal(refusal));
        } catch (InvalidValue invalid) {
            return complain(words.invalid(invalid));
        }
    }

    String complain(String sentence) {
        opened.forget();
        Complaints.add(sentence);
        return null;
    }

    private static String[] values(String name) {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get(name);
        return values == null ? new String[0] : values;
    }
}
