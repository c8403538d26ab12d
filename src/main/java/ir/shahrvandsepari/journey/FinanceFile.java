package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.payment.Posting;
import java.util.List;

/**
 * A bill with what finance may know of its case: which one it is and how it stands, and no person.
 *
 * @param papers those that came while a bill stood: slips may be among them
 * @param takesPapers whether the case still takes papers
 * @param postings what was ever entered for the bill, the newest first
 */
public record FinanceFile(
        Bill bill,
        TrackingCode trackingCode,
        Purpose purpose,
        InquiryState state,
        List<CaseDocument> papers,
        boolean takesPapers,
        List<Posting> postings) {
    public FinanceFile {
        papers = List.copyOf(papers);
        postings = List.copyOf(postings);
    }
}
