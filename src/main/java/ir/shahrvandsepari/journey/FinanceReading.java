package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.casework.Merge;
import ir.shahrvandsepari.casework.MergeBook;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.DocumentBook;
import ir.shahrvandsepari.inquiry.DocumentHash;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillState;
import ir.shahrvandsepari.levy.ClaimBook;
import ir.shahrvandsepari.levy.ClaimState;
import ir.shahrvandsepari.levy.DisputeBook;
import ir.shahrvandsepari.levy.PaymentId;
import ir.shahrvandsepari.payment.Posting;
import ir.shahrvandsepari.payment.PostingBook;
import ir.shahrvandsepari.payment.PostingEffect;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the desk of finance reads: bills of the whole city, and of their cases only what a payment needs. */
@Stateless
public class FinanceReading {
    @Inject
    private BillBook bills;

    @Inject
    private ClaimBook claims;

    @Inject
    private DisputeBook disputes;

    @Inject
    private PostingBook postings;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private MergeBook merges;

    @Inject
    private DocumentBook documents;

    @Inject
    private AccessJournal journal;

    @Inject
    private Clock clock;

    /**
     * A bill and what was entered for it; journalled.
     *
     * @throws Refusal {@code not-found} if there is none or the caller may not read it
     */
    public FinanceFile open(long billId, Caller caller) {
        Bill bill = bill(billId, caller);
        Inquiry inquiry = inquiry(bill);
        journal.record(caller, "bill-read", inquiry.trackingCode().value());
        return new FinanceFile(
                bill,
                bill.state() == BillState.UNPAID ? claims.state(bill, Tehran.today(clock)) : ClaimState.OWED,
                disputes.of(bill),
                disputes.openOn(bill.code()),
                inquiry.trackingCode(),
                inquiry.purpose(),
                inquiry.state(),
                merges.of(inquiry.id()).map(Merge::into),
                papers(bill, inquiry),
                inquiry.state().isOpen() && !inquiry.state().isBeingIssued(),
                postings.of(bill));
    }

    private Bill bill(long id, Caller caller) {
        return bills.find(id)
                .filter(found ->
                        RoleMatrix.may(caller, Action.READ_BILL, found.code().district()))
                .orElseThrow(() -> new Refusal("not-found"));
    }

    private Inquiry inquiry(Bill bill) {
        return inquiries
                .byTrackingCode(TrackingCode.parse(bill.subject().value()))
                .orElseThrow(() -> new Refusal("not-found"));
    }

    /** Deeds and powers of attorney come when a case is filed; what comes after its first bill may show a payment. */
    private List<CaseDocument> papers(Bill bill, Inquiry inquiry) {
        LocalDate first = bills.since(bill.subject());
        return documents.of(inquiry.id()).stream()
                .filter(paper -> !paper.receivedAt().toLocalDate().isBefore(first))
                .toList();
    }

    /**
     * The bill of two typed numbers.
     *
     * @throws Refusal {@code bill-unknown} for a pair that we never gave
     */
    public long find(PaymentId numbers) {
        return bills.byNumbers(numbers).map(Bill::id).orElseThrow(() -> new Refusal("bill-unknown"));
    }

    /** What waits for a second person. */
    public List<Posting> waiting(Caller caller) {
        RoleMatrix.require(caller, Action.READ_BILL);
        return postings.waiting();
    }

    /** What a waiting posting would do by now; empty while nobody can tell, because a payment is under way. */
    public Optional<PostingEffect> effect(Posting posting) {
        return postings.foreseen(posting);
    }

    /**
     * Adds slips to the papers of the bill's case; journalled.
     *
     * @throws Refusal {@code not-found}, {@code not-your-role} and what {@link DocumentBook#attach} refuses
     */
    public void attach(long billId, List<CaseDocument.Incoming> slips, Caller caller) {
        RoleMatrix.require(caller, Action.POST_PAYMENT);
        Inquiry inquiry = inquiries.lock(inquiry(bill(billId, caller)).id());
        documents.attach(inquiry, slips, caller.login());
        journal.record(caller, "slip-attached", inquiry.trackingCode().value());
    }

    /**
     * A paper that the bill's page shows, with its bytes; journalled.
     *
     * @throws Refusal {@code not-found}
     */
    public CaseDocument.Content paper(long billId, DocumentHash hash, Caller caller) {
        Bill bill = bill(billId, caller);
        Inquiry inquiry = inquiry(bill);
        if (papers(bill, inquiry).stream().noneMatch(paper -> paper.sha256().equals(hash.hex()))) {
            throw new Refusal("not-found");
        }
        journal.record(caller, "paper-read", inquiry.trackingCode().value());
        return documents.content(inquiry.id(), hash).orElseThrow(() -> new Refusal("not-found"));
    }
}
