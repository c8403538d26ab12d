package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.casework.LibraryReason;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.ReasonText;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.journey.ReasonReading;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /admin/reasons?code=…}: the reasons library, and proposals to word one anew or to cite it no longer. */
@Named
@RequestScoped
public class Reasons {

    @Inject
    private ReasonReading reading;

    @Inject
    private ChangeJourney journey;

    @Inject
    private Outcome outcome;

    private final ReasonForm form = new ReasonForm();
    private List<ReasonReading.Row> rows;
    private ReasonText shown;

    /** Begins the form with what the reason of the address says. */
    @PostConstruct
    void open() {
        chosen().ifPresent(row -> form.show(row.code().value(), row.text()));
    }

    /** Shows the words as an applicant will read them. */
    public String preview() {
        return outcome.of(() -> {
            shown = form.text();
            return null;
        });
    }

    public String propose() {
        return outcome.of(() -> propose(form.text().json().toString()));
    }

    /** Proposes that it is no longer cited. */
    public String end() {
        return outcome.of(() -> propose(Proposal.NOTHING));
    }

    private String propose(String value) {
        journey.propose(
                form.proposal(ChangeKind.REASON, new ReasonCode(form.getCode()).value(), value), outcome.caller());
        return "/admin/reasons?faces-redirect=true&done=proposed";
    }

    public List<ReasonReading.Row> getRows() {
        if (rows == null) {
            rows = reading.rows();
        }
        return rows;
    }

    /** Whether the address names a reason that there is: then its code and kind stay. */
    public boolean isKnown() {
        return chosen().isPresent();
    }

    private Optional<ReasonReading.Row> chosen() {
        String code = outcome.text("code");
        return getRows().stream().filter(row -> row.code().value().equals(code)).findFirst();
    }

    public List<LibraryReason.Kind> getKinds() {
        return Arrays.asList(LibraryReason.Kind.values());
    }

    /** What was asked to be shown; null if nothing was. */
    public ReasonText getShown() {
        return shown;
    }

    public ReasonForm getForm() {
        return form;
    }
}
