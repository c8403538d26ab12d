package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The case behind a bill. */
@ApplicationScoped
class CasePayment implements PaidCases {
    @Inject
    private InquiryBook inquiries;

    @Inject
    private CaseLookup cases;

    @Inject
    private InquiryJourney journey;

    @Inject
    private BillLife life;

    @Inject
    private Issuance issuance;

    @Override
    public void requirePayable(BillSubject subject, Caller caller) {
        Inquiry inquiry = inquiries
                .byTrackingCode(TrackingCode.parse(subject.value()))
                .filter(found -> caller.actsFor(found.officeId()))
                .orElseThrow(() -> new Refusal("not-found"));
        if (inquiry.state() != InquiryState.AWAITING_PAYMENT) {
            throw new Refusal("nothing-to-pay");
        }
    }

    @Override
    public void paid(BillSubject subject) {
        Inquiry known = cases.find(TrackingCode.parse(subject.value())).orElseThrow(() -> new Refusal("not-found"));
        Inquiry inquiry = journey.paid(known.id());
        if (inquiry.state() == InquiryState.AWAITING_PAYMENT) {
            // another part is to be paid, or something new was found to be owed
            life.renew(subject);
        }
        if (inquiry.state().isBeingIssued()) {
            issuance.issue(inquiry.id());
        }
    }
}
