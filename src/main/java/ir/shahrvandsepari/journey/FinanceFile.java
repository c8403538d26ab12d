package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.ClaimState;
import ir.shahrvandsepari.levy.Dispute;
import ir.shahrvandsepari.levy.DisputedDebt;
import ir.shahrvandsepari.payment.Posting;
import java.util.List;
import java.util.Optional;

/**
 * A bill with what finance may know of its case: which one it is and how it stands, and no person.
 *
 * @param claim how it stands with what an unpaid bill claims
 * @param dispute about this bill, open or decided
 * @param disputes debts of the property that are deposited and disputed: no bill asks for them
 * @param mergedInto the case that took this one up; empty unless one did
 * @param papers those that came while a bill stood: slips may be among them
 * @param takesPapers whether the case still takes papers
 * @param postings what was ever entered for the bill, the newest first
 */
public record FinanceFile(
        Bill bill,
        ClaimState claim,
        Optional<Dispute> dispute,
        List<DisputedDebt> disputes,
        TrackingCode trackingCode,
        Purpose purpose,
        InquiryState state,
        Optional<TrackingCode> mergedInto,
        List<CaseDocument> papers,
        boolean takesPapers,
        List<Posting> postings) {
    public FinanceFile {
        disputes = List.copyOf(disputes);
        papers = List.copyOf(papers);
        postings = List.copyOf(postings);
    }
}
