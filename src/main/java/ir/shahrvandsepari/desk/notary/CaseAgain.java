package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.OfficeAnswer;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;

/** What an office says to the district about the opened case: its correction, or its objection to a refusal. */
@Named
@RequestScoped
public class CaseAgain {

    private static final String HERE = "/notary/inquiry?faces-redirect=true&code=";

    @Inject
    private OpenedCase opened;

    @Inject
    private OfficeAnswer office;

    @Inject
    private Words words;

    /** What was typed, for the page that is shown again when it could not be sent. */
    public String getTyped() {
        String typed = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("words");
        return typed == null ? "" : typed;
    }

    public String resubmit() {
        return attempt(() -> {
            office.resubmit(opened.code(), Remark.parse(getTyped()), Optional.empty(), opened.caller());
            return opened.code() + "&done=resubmitted";
        });
    }

    /** Objects to a refusal; goes to the case that was opened by it. */
    public String object() {
        return attempt(
                () -> office.object(opened.code(), Remark.parse(getTyped()), opened.caller()) + "&done=objected");
    }

    private String attempt(Supplier<String> work) {
        try {
            return HERE + work.get();
        } catch (Refusal refusal) {
            return complain(words.refusal(refusal));
        } catch (InvalidValue invalid) {
            return complain(words.invalid(invalid));
        }
    }

    private String complain(String sentence) {
        opened.forget();
        Complaints.add(sentence);
        return null;
    }
}
