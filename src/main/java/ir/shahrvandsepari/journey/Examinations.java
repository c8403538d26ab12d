package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.ProposalBook;
import ir.shahrvandsepari.eligibility.Clearance;
import ir.shahrvandsepari.eligibility.Evidence;
import ir.shahrvandsepari.eligibility.Examined;
import ir.shahrvandsepari.eligibility.Reason;
import ir.shahrvandsepari.inquiry.FilingCorrection;
import ir.shahrvandsepari.inquiry.FilingCorrectionBook;
import ir.shahrvandsepari.inquiry.ObjectionBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns what people said about a case into facts for the rules. What they said about the people, the share and the declaration
 * ends when the office corrects its filing; what they said about the city's books stays. Within the caller's transaction.
 */
@ApplicationScoped
class Examinations {
    private static final Set<Reason.Code> OF_THE_BOOKS = EnumSet.of(
            Reason.Code.PROPERTY_NOT_FOUND,
            Reason.Code.WINDOW_EXPIRED,
            Reason.Code.WORSE_SINCE_BASIS,
            Reason.Code.ART100_OPEN,
            Reason.Code.ART100_FINE_UNPAID,
            Reason.Code.PLAN_CONFLICT,
            Reason.Code.NO_COMPLETION,
            Reason.Code.NO_LEVY_ACCOUNT,
            Reason.Code.DATA_STALE,
            Reason.Code.VISIT_NEGATIVE);

    @Inject
    private ProposalBook proposals;

    @Inject
    private FilingCorrectionBook corrections;

    @Inject
    private ObjectionBook objections;

    Examined of(long inquiryId) {
        List<Proposal> approved = proposals.of(inquiryId).stream()
                .filter(proposal -> proposal.state() == Proposal.State.APPROVED)
                .filter(proposal -> proposal.draft().kind() != Proposal.Kind.REFUSAL)
                .toList();
        Optional<OffsetDateTime> corrected = approved.isEmpty() ? Optional.empty() : lastCorrection(inquiryId);
        List<Clearance> clearances = approved.stream()
                .flatMap(proposal -> clearances(proposal)
                        .filter(clearance -> OF_THE_BOOKS.contains(clearance.code()) || !isBefore(proposal, corrected)))
                .toList();
        return new Examined(clearances, objections.raised(inquiryId));
    }

    private Optional<OffsetDateTime> lastCorrection(long inquiryId) {
        return corrections.of(inquiryId).stream().map(FilingCorrection::at).reduce((earlier, later) -> later);
    }

    private static boolean isBefore(Proposal approved, Optional<OffsetDateTime> correction) {
        return correction
                .filter(at -> at.isAfter(approved.end().orElseThrow().at()))
                .isPresent();
    }

    private static Stream<Clearance> clearances(Proposal proposal) {
        Proposal.End end = proposal.end().orElseThrow();
        return proposal.draft().items().stream()
                .map(item -> new Clearance(
                        Reason.Code.valueOf(item.code().value()),
                        new Evidence(item.evidence()),
                        proposal.draft().kind() == Proposal.Kind.DEPARTURE,
                        proposal.by().login().value(),
                        end.by().login().value(),
                        end.at().toLocalDate()));
    }
}
