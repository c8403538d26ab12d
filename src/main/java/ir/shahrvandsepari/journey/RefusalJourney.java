package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Act;
import ir.shahrvandsepari.casework.DeskBook;
import ir.shahrvandsepari.casework.LinkBook;
import ir.shahrvandsepari.casework.Official;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.eligibility.DecisionBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.organization.OfficeKind;
import ir.shahrvandsepari.property.PropertyBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** An office objects to a refusal: a linked case is opened, which whoever refused may not decide. */
@Stateless
public class RefusalJourney {
    @Inject
    private InquiryBook inquiries;

    @Inject
    private PropertyBook properties;

    @Inject
    private LinkBook links;

    @Inject
    private DeskBook desk;

    @Inject
    private Redeciding redeciding;

    @Inject
    private DecisionBook decisions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Numbering offices;

    @Inject
    private AccessJournal journal;

    /**
     * Opens the linked case. It keeps the first day of the refused one for the windows, and waits for a person of the
     * district that refused, whatever the rules say.
     *
     * @return the code of the new case
     * @throws Refusal {@code not-found} for another office; {@code not-refused} unless the case was; {@code
     *     already-objected} with the {@code trackingCode} of the case that was opened before
     */
    public TrackingCode object(TrackingCode code, Remark words, Caller caller) {
        Inquiry known = inquiries
                .byTrackingCode(code)
                .filter(found -> caller.actsFor(found.officeId()))
                .orElseThrow(() -> new Refusal("not-found"));
        properties.lock(known.code());
        Inquiry refused = inquiries.lock(known.id());
        if (refused.state() != InquiryState.REFUSED) {
            throw new Refusal("not-refused");
        }
        Step opened = new Step(caller.login(), Why.REFUSAL_OBJECTED);
        boolean notary = offices.office(refused).kind() == OfficeKind.NOTARY;
        Inquiry linked = inquiries.recordAgain(refused, opened, deadlines.due(notary));
        links.object(linked.id(), refused.id());
        desk.record(linked.id(), Official.of(caller), Act.Kind.OBJECTED, Optional.of(words));
        decisions.keep(linked.id(), redeciding.look(linked).decision());
        inquiries.move(
                linked, InquiryState.UNDER_REVIEW, new Step(Caller.system().login(), Why.REFUSAL_OBJECTED));
        journal.record(caller, "refusal-objected", code.value());
        return linked.trackingCode();
    }
}
