package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.MergeBook;
import ir.shahrvandsepari.casework.PauseBook;
import ir.shahrvandsepari.certificate.CertificateRegister;
import ir.shahrvandsepari.certificate.IssuedCertificate;
import ir.shahrvandsepari.certificate.RegisterEntry;
import ir.shahrvandsepari.eligibility.DecisionBook;
import ir.shahrvandsepari.inquiry.CaseHistory;
import ir.shahrvandsepari.inquiry.DocumentBook;
import ir.shahrvandsepari.inquiry.FilingCorrectionBook;
import ir.shahrvandsepari.inquiry.HistoryStep;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.levy.DisputeBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a whole case for whoever may: a fixed number of queries, in one transaction. */
@Stateless
public class CaseReading {
    @Inject
    private InquiryBook inquiries;

    @Inject
    private CaseHistory histories;

    @Inject
    private DocumentBook documents;

    @Inject
    private FilingCorrectionBook corrections;

    @Inject
    private MergeBook merges;

    @Inject
    private DecisionBook decisions;

    @Inject
    private BillBook bills;

    @Inject
    private DisputeBook disputes;

    @Inject
    private CertificateRegister register;

    @Inject
    private Numbering offices;

    @Inject
    private PauseBook pauses;

    @Inject
    private StateDays days;

    @Inject
    private Readers readers;

    @Inject
    private AccessJournal journal;

    @Inject
    @ConfigProperty(name = "separi.public-url")
    private URI publicUrl;

    /**
     * The case, for the office that filed it, the governorate, the auditor, the officials of its district and the
     * inspector who was drawn for it. What others than the filing office read is written into the access journal.
     *
     * @throws Refusal {@code not-found} for everybody else
     */
    public CaseFile open(TrackingCode code, Caller caller) {
        Inquiry inquiry = inquiries
                .byTrackingCode(code)
                .filter(found -> readers.mayRead(found, caller))
                .orElseThrow(() -> new Refusal("not-found"));
        if (!caller.actsFor(inquiry.officeId())) {
            journal.record(caller, "inquiry-read", code.value());
        }
        List<HistoryStep> history = histories.of(inquiry.id());
        return new CaseFile(
                inquiry,
                offices.office(inquiry),
                decisions.ofInquiry(inquiry.id()).orElseThrow(),
                bills.shown(BillSubject.of(code.value())),
                disputes.openOn(inquiry.code()),
                answer(inquiry.id()),
                documents.of(inquiry.id()),
                corrections.of(inquiry.id()),
                merges.of(inquiry.id()),
                history,
                pauses.open(inquiry.id()),
                days.lastDay(inquiry, history));
    }

    /**
     * The bills of a case, for whoever may read the case or, without the case, its bills. What others than the filing office
     * read is written into the access journal.
     *
     * @throws Refusal {@code not-found} for everybody else
     */
    public List<Bill> bills(TrackingCode code, Caller caller) {
        Inquiry inquiry = inquiries
                .byTrackingCode(code)
                .filter(found -> readers.mayReadBills(found, caller))
                .orElseThrow(() -> new Refusal("not-found"));
        if (!caller.actsFor(inquiry.officeId())) {
            journal.record(caller, "bill-read", code.value());
        }
        return bills.shown(BillSubject.of(code.value()));
    }

    private Optional<CaseFile.Answer> answer(long inquiryId) {
        return register.ofInquiry(inquiryId)
                .filter(IssuedCertificate.class::isInstance)
                .map(IssuedCertificate.class::cast)
                .map(issued -> answer(issued, register.look(issued.number()).orElseThrow()));
    }

    private CaseFile.Answer answer(IssuedCertificate issued, RegisterEntry entry) {
        OffsetDateTime publishedAt = entry.publishedAt().orElseThrow();
        return new CaseFile.Answer(
                issued.number(),
                publishedAt.atZoneSameInstant(Tehran.ZONE).toOffsetDateTime(),
                entry.validUntil(),
                entry.state(),
                issued.logIndex(),
                entry.used(),
                publicUrl.resolve("/v/" + issued.verificationCode().text()));
    }
}
