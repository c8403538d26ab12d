package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.certificate.CertificateRegister;
import ir.shahrvandsepari.certificate.IssuedCertificate;
import ir.shahrvandsepari.certificate.RegisterEntry;
import ir.shahrvandsepari.certificate.RevocationRequest;
import ir.shahrvandsepari.certificate.Revocations;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.organization.Office;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Revocations that wait for a second manager, with what the first one saw: the facts of an answer never change. */
@Stateless
public class RevocationReading {
    private static final int MOST = 200;

    @Inject
    private Revocations revocations;

    @Inject
    private CertificateRegister register;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private Numbering offices;

    @Inject
    @ConfigProperty(name = "separi.public-url")
    private URI publicUrl;

    /**
     * A request and its answer.
     *
     * @param office whom the answer is addressed to
     * @param own whether the one who looks asked for it himself
     * @param readable whether the one who looks may open the case
     * @param verifyUrl where anybody sees the answer
     */
    public record Asked(
            RevocationRequest request,
            RegisterEntry entry,
            Inquiry inquiry,
            Office office,
            boolean own,
            boolean readable,
            URI verifyUrl) {
        /** The account of the one who asked. */
        public Login login() {
            return new Login(request.by().login());
        }
    }

    /** All of the city, because any other manager may be the second person; nothing for others. */
    public List<Asked> waiting(Caller caller) {
        if (!RoleMatrix.may(caller, Action.APPROVE_REVOCATION)) {
            return List.of();
        }
        return revocations.waiting(MOST).stream()
                .map(request -> asked(request, caller))
                .toList();
    }

    /** How many wait for somebody else than the one who asked, and so for this manager. */
    public long unanswered(Caller caller) {
        return RoleMatrix.may(caller, Action.APPROVE_REVOCATION)
                ? revocations.waiting(MOST).stream()
                        .filter(request -> !request.by().person().value().equals(caller.personId()))
                        .count()
                : 0;
    }

    /** What waits about one answer; for managers of its district. */
    public Optional<RevocationRequest> waiting(CertificateNumber number, Caller caller) {
        return caller.has(Role.MANAGER, number.district())
                ? revocations.waiting(MOST).stream()
                        .filter(request -> request.number().equals(number))
                        .findFirst()
                : Optional.empty();
    }

    private Asked asked(RevocationRequest request, Caller caller) {
        RegisterEntry entry = register.look(request.number()).orElseThrow(() -> new Refusal("not-found"));
        Inquiry inquiry = inquiries.byId(entry.inquiryId()).orElseThrow();
        IssuedCertificate issued =
                (IssuedCertificate) register.byNumber(request.number()).orElseThrow();
        return new Asked(
                request,
                entry,
                inquiry,
                offices.office(inquiry),
                request.by().person().value().equals(caller.personId()),
                RoleMatrix.may(caller, Action.READ_CASE, inquiry.district()),
                publicUrl.resolve("/v/" + issued.verificationCode().text()));
    }
}
