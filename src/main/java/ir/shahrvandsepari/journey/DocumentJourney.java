package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.DocumentBook;
import ir.shahrvandsepari.inquiry.DocumentHash;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What an office brings to its case after it was filed. */
@Stateless
public class DocumentJourney {
    @Inject
    private InquiryBook inquiries;

    @Inject
    private DocumentBook documents;

    @Inject
    private RequestKeys keys;

    @Inject
    private Readers readers;

    @Inject
    private AccessJournal journal;

    /**
     * The filing office attaches papers.
     *
     * @return all papers of the case
     * @throws Refusal {@code not-found} for another office, and what {@link DocumentBook#attach} refuses
     */
    public List<CaseDocument> attach(TrackingCode code, List<CaseDocument.Incoming> papers, Caller caller) {
        Inquiry inquiry = inquiries
                .byTrackingCode(code)
                .filter(found -> caller.actsFor(found.officeId()))
                .map(found -> inquiries.lock(found.id()))
                .orElseThrow(() -> new Refusal("not-found"));
        if (keys.tied().isPresent()) {
            return documents.of(inquiry.id()); // attached by the same request, which died before it could say so
        }
        keys.tie(code.value());
        return documents.attach(inquiry, papers, caller.login());
    }

    /**
     * A paper of a case with its bytes, for whoever may read the case. What others than the filing office read is written
     * into the access journal.
     *
     * @throws Refusal {@code not-found} for everybody else
     */
    public CaseDocument.Content open(TrackingCode code, DocumentHash hash, Caller caller) {
        Inquiry inquiry = inquiries
                .byTrackingCode(code)
                .filter(found -> readers.mayRead(found, caller))
                .orElseThrow(() -> new Refusal("not-found"));
        CaseDocument.Content paper = documents.content(inquiry.id(), hash).orElseThrow(() -> new Refusal("not-found"));
        if (!caller.actsFor(inquiry.officeId())) {
            journal.record(caller, "paper-read", code.value());
        }
        return paper;
    }
}
