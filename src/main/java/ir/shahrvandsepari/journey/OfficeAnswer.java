package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.TrackingCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What an office says to what the district did, in one go. No transaction is open in here. */
@ApplicationScoped
public class OfficeAnswer {
    @Inject
    private CorrectionJourney corrections;

    @Inject
    private RefusalJourney refusals;

    @Inject
    private DeclarationJourney declarations;

    @Inject
    private Issuance issuance;

    /**
     * As {@link CorrectionJourney#resubmit}; on to the certificate if nothing stands against it any more.
     *
     * @throws ir.shahrvandsepari.kernel.InvalidValue when the code of a corrected declaration is wrong, over or spent
     */
    public void resubmit(TrackingCode code, Remark words, Optional<CorrectedFiling> corrected, Caller caller) {
        corrected
                .map(CorrectedFiling::filing)
                .map(filing -> declarations.tried(filing, caller))
                .ifPresent(DeclarationJourney::requireRight);
        Inquiry inquiry = corrections.resubmit(code, words, corrected, caller);
        if (inquiry.state().isBeingIssued()) {
            issuance.issue(inquiry.id());
        }
    }

    /** As {@link RefusalJourney#object}. */
    public TrackingCode object(TrackingCode code, Remark words, Caller caller) {
        return refusals.object(code, words, caller);
    }
}
