package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.DeskBook;
import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.ProposalBook;
import ir.shahrvandsepari.casework.Seen;
import ir.shahrvandsepari.casework.Situation;
import ir.shahrvandsepari.inquiry.DocumentBook;
import ir.shahrvandsepari.inquiry.Inquiry;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the desk knows of a case, for whoever has opened it. */
@Stateless
public class DeskReading {
    @Inject
    private DeskGate gate;

    @Inject
    private DeskBook desk;

    @Inject
    private ProposalBook proposals;

    @Inject
    private Redeciding redeciding;

    @Inject
    private DocumentBook documents;

    /** The desk's side of a case that {@link CaseReading} opened for this caller. */
    public DeskFile open(CaseFile file, Caller caller) {
        Inquiry inquiry = file.inquiry();
        Situation situation = gate.situation(inquiry, caller);
        return new DeskFile(
                desk.version(inquiry.id()),
                situation,
                desk.of(inquiry.id()),
                proposals.of(inquiry.id()),
                situation.proposal().map(proposal -> beside(proposal, inquiry)).orElse(List.of()));
    }

    private List<Seen.Line> beside(Proposal proposal, Inquiry inquiry) {
        return proposal.seen().beside(Sight.of(redeciding.look(inquiry), documents.of(inquiry.id())));
    }
}
