package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.certificate.Certificate;
import ir.shahrvandsepari.certificate.CertificateRegister;
import ir.shahrvandsepari.certificate.IssuedCertificate;
import ir.shahrvandsepari.certificate.LiveAnswer;
import ir.shahrvandsepari.certificate.SealedCertificate;
import ir.shahrvandsepari.eligibility.Basis;
import ir.shahrvandsepari.eligibility.DecisionBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.PriorDocument;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.transparency.InclusionProof;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Steps 10 and 12 of a case, each one transaction; {@link Issuance} puts them in order. */
@Stateless
public class IssuanceSteps {

    private static final String SYSTEM = "system";

    @Inject
    private CertificateRegister register;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private PropertyBook properties;

    @Inject
    private DecisionBook decisions;

    @Inject
    private OwnersNotice owners;

    @Inject
    private EndedNotice ended;

    @Inject
    private Clock clock;

    /** The answer of a case, as far as it has come. */
    public Optional<Certificate> begun(long inquiryId) {
        return register.ofInquiry(inquiryId);
    }

    /** Cases whose answer was begun at least so long ago and is not public yet. */
    public List<Long> unfinished(Duration age, int limit) {
        return register.unfinished(age, limit);
    }

    /** Step 10: keeps the seal, or gives back the one that was kept before. */
    public SealedCertificate keepSeal(SealedCertificate sealed) {
        SealedCertificate kept = register.keepSeal(sealed);
        move(inquiries.lock(kept.inquiryId()), InquiryState.SEALED, InquiryBook.Why.SEALED);
        return kept;
    }

    /** Step 12: makes the answer public and ends those whose share it takes. */
    public IssuedCertificate publish(SealedCertificate sealed, InclusionProof proof) {
        Inquiry inquiry = inquiries.lock(sealed.inquiryId());
        CertificateRegister.Issue issue = register.issue(sealed, proof);
        if (move(inquiry, InquiryState.ISSUED, InquiryBook.Why.PUBLISHED)) {
            properties.recordAnswer(asPriorDocument(inquiry, issue.certificate()));
            properties.file(inquiry.code()).ifPresent(file -> owners.issued(inquiry, file.owners(), sealed.number()));
        }
        for (LiveAnswer old : issue.superseded()) {
            Inquiry earlier = inquiries.lock(old.inquiryId());
            if (move(earlier, InquiryState.SUPERSEDED, InquiryBook.Why.SUPERSEDED)) {
                ended.superseded(earlier, old.number());
            }
        }
        return issue.certificate();
    }

    /**
     * An answer that was given without a visit opens no new window: else a property might never be looked at again. One that
     * rests on a visit of its own case does.
     */
    private PriorDocument asPriorDocument(Inquiry inquiry, IssuedCertificate issued) {
        return new PriorDocument(
                inquiry.code(),
                PriorDocument.Kind.INQUIRY_ANSWER,
                issued.number().onPaper(),
                Tehran.today(clock),
                isVisited(inquiry),
                PriorDocument.Result.CLEAR,
                Optional.of(inquiry.purpose().name()));
    }

    private boolean isVisited(Inquiry inquiry) {
        return decisions.ofInquiry(inquiry.id()).stream()
                .flatMap(decision -> decision.findings().stream())
                .anyMatch(finding -> Boolean.TRUE.equals(finding.holds())
                        && finding.basis() != null
                        && finding.basis().kind() == Basis.Kind.INSPECTION);
    }

    /** False if the case has taken this step before: then somebody else was quicker, or died after it. */
    private boolean move(Inquiry inquiry, InquiryState to, InquiryBook.Why why) {
        if (!inquiry.state().mayBecome(to)) {
            return false;
        }
        inquiries.move(inquiry, to, new InquiryBook.Step(SYSTEM, why));
        return true;
    }
}
