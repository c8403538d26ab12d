package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.TrackingCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the desk asks of the corridor in one go: a decision, and the certificate if one follows. No transaction is open in here. */
@ApplicationScoped
public class DeskCounter {
    @Inject
    private DeskJourney desk;

    @Inject
    private ProposalJourney proposals;

    @Inject
    private Issuance issuance;

    /** As {@link DeskJourney#lookAgain}. */
    public void lookAgain(TrackingCode code, Version seen, Caller caller) {
        issue(desk.lookAgain(code, seen, caller));
    }

    /** As {@link ProposalJourney#propose}. */
    public void propose(TrackingCode code, Wish wish, Version seen, Caller caller) {
        proposals.propose(code, wish, seen, caller);
    }

    /** As {@link ProposalJourney#approve}. */
    public void approve(TrackingCode code, Optional<Remark> words, Version seen, Caller caller) {
        issue(proposals.approve(code, words, seen, caller));
    }

    /** As {@link ProposalJourney#decline}. */
    public void decline(TrackingCode code, Remark why, Version seen, Caller caller) {
        proposals.decline(code, why, seen, caller);
    }

    /** As {@link ProposalJourney#takeBack}. */
    public void takeBack(TrackingCode code, Version seen, Caller caller) {
        proposals.takeBack(code, seen, caller);
    }

    private void issue(Inquiry inquiry) {
        if (inquiry.state().isBeingIssued()) {
            issuance.issue(inquiry.id());
        }
    }
}
