package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.eligibility.DecisionBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.organization.OfficeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Step 5 once more, with what the books and the people say by now. Within the caller's transaction. */
@ApplicationScoped
class Redeciding {
    @Inject
    private Looking looking;

    @Inject
    private Numbering offices;

    @Inject
    private DecisionBook decisions;

    @Inject
    private Proceeding proceeding;

    @Inject
    private DeskNotice notice;

    /** What the books and the rules say now; nothing is kept. */
    Look look(Inquiry inquiry) {
        return looking.again(inquiry, offices.office(inquiry).kind() == OfficeKind.NOTARY);
    }

    /**
     * Decides, keeps the decision and goes on with it.
     *
     * @param inquiry property and case locked
     * @return the case as it stands now
     */
    Inquiry decide(Inquiry inquiry, Why why) {
        Look look = look(inquiry);
        decisions.keep(inquiry.id(), look.decision());
        Inquiry decided = proceeding.from(inquiry, look, why);
        notice.ifRefused(decided);
        return decided;
    }
}
