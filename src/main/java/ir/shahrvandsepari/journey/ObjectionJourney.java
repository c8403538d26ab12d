package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.MergeBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Objection;
import ir.shahrvandsepari.inquiry.ObjectionBook;
import ir.shahrvandsepari.inquiry.ObjectionText;
import ir.shahrvandsepari.inquiry.ObjectionToken;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillSubject;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * An owner objects to what is being done with the property. A case on its way stops and waits for a person at the district;
 * of one that ended, the district learns by the files.
 */
@Stateless
public class ObjectionJourney {
    @Inject
    private ObjectionBook objections;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private MergeBook merges;

    @Inject
    private BillBook bills;

    @Inject
    private AccessJournal journal;

    /** The case that an owner may object to, and whether that has been done. */
    public record Matter(Inquiry inquiry, Objection objection) {}

    /** @throws Refusal {@code not-found} for a link that we never made */
    public Matter look(ObjectionToken link) {
        Objection objection = objections.find(link).orElseThrow(() -> new Refusal("not-found"));
        return new Matter(inquiries.byId(objection.inquiryId()).orElseThrow(), objection);
    }

    /**
     * The owner objects; a second time changes nothing.
     *
     * @throws Refusal {@code not-found} for a link that we never made
     */
    public Matter object(ObjectionToken link, ObjectionText words) {
        Matter matter = look(link);
        Inquiry inquiry = inquiries.lock(matter.inquiry().id());
        if (objections.raise(link, words)) {
            journal.record(
                    Caller.anonymous(),
                    "objection-raised",
                    inquiry.trackingCode().value());
            stop(inquiry);
            // the case that took it up goes on for it, and is what the owner objects to as well
            merges.of(inquiry.id()).map(merge -> inquiries.lock(merge.intoId())).ifPresent(this::stop);
        }
        return look(link);
    }

    /** What waits for its payment waits for a person now, and takes no money; what waits for a visit waits already. */
    private void stop(Inquiry inquiry) {
        if (inquiry.state() == InquiryState.AWAITING_PAYMENT) {
            bills.cancel(BillSubject.of(inquiry.trackingCode().value()));
            inquiries.move(
                    inquiry,
                    InquiryState.UNDER_REVIEW,
                    new InquiryBook.Step(Caller.anonymous().login(), InquiryBook.Why.OBJECTION));
        }
    }
}
