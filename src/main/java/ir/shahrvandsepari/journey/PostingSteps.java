package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.inquiry.DocumentBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.payment.DeclineReason;
import ir.shahrvandsepari.payment.Posting;
import ir.shahrvandsepari.payment.PostingBook;
import ir.shahrvandsepari.payment.PostingEffect;
import ir.shahrvandsepari.payment.PostingEntry;
import ir.shahrvandsepari.payment.Slip;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The transactions of a payment that two people of finance post, one each; the case is told between them, never within. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PostingSteps {
    @Inject
    private PostingBook postings;

    @Inject
    private BillBook bills;

    @Inject
    private CaseLock cases;

    @Inject
    private DocumentBook documents;

    @Inject
    private PayersNotice notice;

    @Inject
    private AccessJournal journal;

    /** What it would do, as of now. */
    public PostingEffect weigh(PostingEntry entry, Caller caller) {
        RoleMatrix.require(caller, Action.POST_PAYMENT);
        requirePaper(entry, cases.hold(subject(entry.bill())));
        return postings.weigh(entry);
    }

    /** Leaves it for a second person. */
    public void propose(PostingEntry entry, Caller caller) {
        RoleMatrix.require(caller, Action.POST_PAYMENT);
        requirePaper(entry, cases.hold(subject(entry.bill())));
        postings.propose(entry, caller);
        journal.record(caller, "posting-proposed", subject(entry.bill()).value());
    }

    /** Whose bill it is. */
    public BillSubject subject(long bill) {
        return bills.find(bill).orElseThrow(() -> new Refusal("not-found")).subject();
    }

    private void requirePaper(PostingEntry entry, Inquiry inquiry) {
        boolean known = entry.slip().map(Slip::sha256).stream().allMatch(hash -> documents.of(inquiry.id()).stream()
                .anyMatch(paper -> paper.sha256().equals(hash)));
        if (!known) {
            throw new Refusal("posting-paper-unknown");
        }
    }

    /** The second person agrees; bill and account move, the payer is told. */
    public Posting approve(long id, PostingEffect seen, Caller caller) {
        RoleMatrix.require(caller, Action.APPROVE_POSTING);
        cases.hold(find(id).subject());
        Posting approved = postings.approve(id, seen, caller);
        notice.posted(approved);
        journal.record(caller, "posting-approved", approved.subject().value());
        return approved;
    }

    /** The second person does not agree. */
    public void decline(long id, DeclineReason why, Caller caller) {
        RoleMatrix.require(caller, Action.APPROVE_POSTING);
        Posting declined = postings.decline(id, why, caller);
        journal.record(caller, "posting-declined", declined.subject().value());
    }

    /** The first person takes it back. */
    public void withdraw(long id, Caller caller) {
        RoleMatrix.require(caller, Action.POST_PAYMENT);
        Posting withdrawn = postings.withdraw(id, caller);
        journal.record(caller, "posting-withdrawn", withdrawn.subject().value());
    }

    public Posting find(long id) {
        return postings.find(id).orElseThrow(() -> new Refusal("not-found"));
    }

    /** Approved ones whose cases do not know it yet. */
    public List<Posting> untold(int limit) {
        return postings.untold(limit);
    }

    public void told(Posting posting) {
        postings.told(posting);
    }
}
