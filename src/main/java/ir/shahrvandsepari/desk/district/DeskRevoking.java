package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.certificate.CertificateState;
import ir.shahrvandsepari.certificate.RevocationGrounds;
import ir.shahrvandsepari.certificate.RevocationReason;
import ir.shahrvandsepari.certificate.RevocationRequest;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.RevocationJourney;
import ir.shahrvandsepari.journey.RevocationReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The button of {@code /district/case} by which a manager asks for the revocation of the case's answer. */
@Named
@RequestScoped
public class DeskRevoking {

    @Inject
    private DeskForm form;

    @Inject
    private RevocationJourney journey;

    @Inject
    private RevocationReading reading;

    private Optional<RevocationRequest> asked;

    /** Whether the answer stands and the one who looks may ask for its end. */
    public boolean mayAsk(CaseFile file) {
        return standing(file)
                .filter(answer -> RoleMatrix.may(
                        form.caller(),
                        Action.REQUEST_REVOCATION,
                        answer.number().district()))
                .isPresent();
    }

    /** The request that waits about the answer; null if none does. */
    public RevocationRequest asked(CaseFile file) {
        if (asked == null) {
            asked = standing(file).flatMap(answer -> reading.waiting(answer.number(), form.caller()));
        }
        return asked.orElse(null);
    }

    /** The account of the one who asked, while a request waits. */
    public Login askedBy(CaseFile file) {
        return new Login(asked(file).by().login());
    }

    private static Optional<CaseFile.Answer> standing(CaseFile file) {
        return file.certificate().filter(answer -> answer.state() == CertificateState.ISSUED);
    }

    public List<RevocationReason> getReasons() {
        return List.of(RevocationReason.values());
    }

    /** Leaves it for a second manager. */
    public String ask(CaseFile file) {
        return form.attempt("revocation-asked", () -> standing(file)
                .ifPresent(answer -> journey.request(
                        answer.number(),
                        RevocationGrounds.parse(form.text("why"), form.text("remark")),
                        form.caller())));
    }
}
