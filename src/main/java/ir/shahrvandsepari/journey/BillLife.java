package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.levy.ClaimBook;
import ir.shahrvandsepari.levy.LevyBook;
import ir.shahrvandsepari.levy.LevyStatement;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What becomes of a case whose bill dies: a fresh bill once, then the case expires. Each method is one transaction. */
@Stateless
public class BillLife {
    private static final int FRESH_BILLS = 1;

    @Inject
    private BillBook bills;

    @Inject
    private LevyBook levies;

    @Inject
    private ClaimBook claims;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private CaseLock cases;

    @Inject
    private Clock clock;

    /** Cases with a bill whose days are over. One with an unresolved payment lives on until that is certain. */
    public List<BillSubject> dying(int limit) {
        return bills.dying(Tehran.today(clock), limit);
    }

    /**
     * Lets the bills of a case die whose days are over, and gives it what comes next.
     *
     * @return whether nothing is owed any more, so that the case can go on
     */
    public boolean end(BillSubject subject) {
        Inquiry inquiry = cases.hold(subject);
        bills.expire(subject, Tehran.today(clock));
        return renew(inquiry, subject);
    }

    /**
     * Gives a case that waits for a payment a bill, if none stands: after a death, or because something new was owed when
     * the old one was paid.
     *
     * @return whether nothing is owed any more, so that the case can go on
     */
    public boolean renew(BillSubject subject) {
        return renew(cases.hold(subject), subject);
    }

    /** Other cases that ask for what this one has met. */
    public List<BillSubject> overtakenBy(BillSubject met) {
        return claims.overtakenBy(met);
    }

    /**
     * Puts a bill for what is owed now in the place of one whose debt was met otherwise; one that still stands for the same sum
     * stays.
     *
     * @return whether nothing is owed any more, so that the case can go on
     */
    public boolean replace(BillSubject subject) {
        Inquiry inquiry = cases.hold(subject);
        if (inquiry.state() != InquiryState.AWAITING_PAYMENT) {
            return false;
        }
        LevyStatement owed = levies.statement(inquiry.code(), Tehran.today(clock));
        if (!owed.payable().isZero()) {
            bills.issue(subject, owed);
            return false;
        }
        bills.cancel(subject);
        return !bills.isAwaited(subject);
    }

    private boolean renew(Inquiry inquiry, BillSubject subject) {
        if (inquiry.state() != InquiryState.AWAITING_PAYMENT || bills.isAwaited(subject)) {
            return false;
        }
        LevyStatement owed = levies.statement(inquiry.code(), Tehran.today(clock));
        if (owed.payable().isZero()) {
            return true;
        }
        if (bills.deaths(subject) > FRESH_BILLS) {
            inquiries.move(
                    inquiry,
                    InquiryState.EXPIRED,
                    new InquiryBook.Step(Caller.system().login(), InquiryBook.Why.BILL_DIED));
        } else {
            bills.issue(subject, owed);
        }
        return false;
    }
}
