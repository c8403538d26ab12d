package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.DocumentBook;
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
}
