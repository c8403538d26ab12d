package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.ProposalBook;
import ir.shahrvandsepari.eligibility.Clearance;
import ir.shahrvandsepari.eligibility.Evidence;
import ir.shahrvandsepari.eligibility.Examined;
import ir.shahrvandsepari.eligibility.Reason;
import ir.shahrvandsepari.inquiry.ObjectionBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Turns what people said about a case into facts for the rules. Within the caller's transaction. */
@ApplicationScoped
class Examinations {
    @Inject
    private ProposalBook proposals;

    @Inject
    private ObjectionBook objections;

    Examined of(long inquiryId) {
        List<Clearance> clearances = proposals.of(inquiryId).stream()
                .filter(proposal -> proposal.state() == Proposal.State.APPROVED)
                .filter(proposal -> proposal.draft().kind() != Proposal.Kind.REFUSAL)
                .flatMap(Examinations::clearances)
                .toList();
        return new Examined(clearances, objections.raised(inquiryId));
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
