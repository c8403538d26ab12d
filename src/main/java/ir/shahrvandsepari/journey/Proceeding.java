package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.eligibility.Decision;
import ir.shahrvandsepari.eligibility.Eligible;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.payment.Settlement;
import ir.shahrvandsepari.payment.Settlements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What follows from a decision, whoever asked for it: steps 7 and 9, or a stop. Within the caller's transaction. */
@ApplicationScoped
class Proceeding {
    @Inject
    private InquiryBook inquiries;

    @Inject
    private BillBook bills;

    @Inject
    private Settlements settlements;

    @Inject
    private Numbering numbering;

    @Inject
    private DeskNotice notice;

    /**
     * Bills an eligible case or prepares its certificate; stops any other.
     *
     * @param why it was decided
     * @return the case as it stands now, where it stood if it waits on
     */
    Inquiry from(Inquiry inquiry, Look look, Why why) {
        if (!(look.decision() instanceof Eligible eligible)) {
            return stop(inquiry, look.decision(), why);
        }
        BillSubject subject = BillSubject.of(inquiry.trackingCode().value());
        if (look.levies().payable().isZero()) {
            // what was paid before something stopped the case stands on its paper
            Settlement settled = settlements.of(subject).orElseGet(() -> settlements.zero(look.levies()));
            return number(inquiry, eligible, settled, look);
        }
        bills.issue(subject, look.levies());
        return inquiries.move(inquiry, InquiryState.AWAITING_PAYMENT, system(Why.BILLED));
    }

    /** Prepares the certificate of a case whose bills are paid, if it is eligible still. */
    Inquiry paid(Inquiry inquiry, Look look, Settlement settlement) {
        if (look.decision() instanceof Eligible eligible) {
            return number(inquiry, eligible, settlement, look);
        }
        Inquiry stopped = stop(inquiry, look.decision(), Why.FACTS_CHANGED);
        notice.ifRefused(stopped);
        return stopped;
    }

    private Inquiry stop(Inquiry inquiry, Decision decision, Why why) {
        InquiryState state =
                switch (decision.outcome()) {
                    case REFUSED -> InquiryState.REFUSED;
                    case VISIT_REQUIRED -> InquiryState.AWAITING_VISIT;
                    case REVIEW_REQUIRED -> InquiryState.UNDER_REVIEW;
                    case FAST_TRACK -> throw new IllegalStateException("nothing stops an eligible case");
                };
        return state == inquiry.state() ? inquiry : inquiries.move(inquiry, state, system(why));
    }

    /** Step 9. The number is drawn last: from there to the commit the district's other certificates wait. */
    private Inquiry number(Inquiry inquiry, Eligible eligible, Settlement settlement, Look look) {
        Inquiry prepared = inquiries.move(inquiry, InquiryState.PREPARED, system(Why.NUMBERED));
        numbering.prepare(eligible, settlement, prepared, look);
        return prepared;
    }

    private static Step system(Why why) {
        return new Step(Caller.system().login(), why);
    }
}
