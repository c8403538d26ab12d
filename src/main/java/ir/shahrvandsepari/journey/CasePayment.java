package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillBook;
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
    private BillBook bills;

    @Inject
    private Issuance issuance;

    @Override
    public void requirePayable(BillSubject subject, Caller caller) {
        if (!caller.actsFor(known(subject).officeId())) {
            throw new Refusal("not-found");
        }
        requireWaiting(subject);
    }

    @Override
    public void requireWaiting(BillSubject subject) {
        if (!isWaiting(subject)) {
            throw new Refusal("nothing-to-pay");
        }
    }

    @Override
    public void unpaid(BillSubject subject) {
        if (!isWaiting(subject)) {
            bills.cancel(subject);
        }
    }

    private boolean isWaiting(BillSubject subject) {
        return known(subject).state() == InquiryState.AWAITING_PAYMENT;
    }

    private Inquiry known(BillSubject subject) {
        return inquiries
                .byTrackingCode(TrackingCode.parse(subject.value()))
                .orElseThrow(() -> new Refusal("not-found"));
    }

    @Override
    public void paid(BillSubject subject) {
        goOn(subject);
        life.overtakenBy(subject).forEach(this::overtaken);
    }

    @Override
    public void overtaken(BillSubject subject) {
        if (life.replace(subject)) {
            goOn(subject);
        }
    }

    private void goOn(BillSubject subject) {
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
