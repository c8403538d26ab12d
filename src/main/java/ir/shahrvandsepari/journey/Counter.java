package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the doors ask of the corridor in one go. No transaction is open in here. */
@ApplicationScoped
public class Counter {
    @Inject
    private InquiryJourney journey;

    @Inject
    private CaseLookup cases;

    @Inject
    private DeclarationJourney declarations;

    @Inject
    private Issuance issuance;

    @Inject
    private RequestKeys keys;

    /**
     * Files a case, and brings it to its certificate if nothing stands against it. The same request again, after a death
     * in between, goes on with the case that it began.
     *
     * @throws ir.shahrvandsepari.kernel.Refusal when a gate is closed or an equal case is open
     * @throws ir.shahrvandsepari.kernel.InvalidValue when the owner's code is wrong, over or spent
     */
    public TrackingCode file(Filing filing, Caller caller) {
        Optional<String> begun = keys.tied();
        Inquiry inquiry = begun.map(TrackingCode::parse).flatMap(cases::find).orElseGet(() -> accept(filing, caller));
        if (inquiry.state().isBeingIssued()) {
            issuance.issue(inquiry.id());
        }
        return inquiry.trackingCode();
    }

    private Inquiry accept(Filing filing, Caller caller) {
        DeclarationJourney.requireRight(declarations.tried(filing, caller));
        return journey.accept(filing, caller);
    }

    /** What an answer would be, asked in advance by a known office. */
    public InquiryJourney.Preview eligibility(RenovationCode code, Purpose purpose, Caller caller) {
        return journey.eligibility(code, purpose, caller.has(Role.NOTARY));
    }

    /**
     * Takes a case back. The same request again, after a death in between, finds it taken back.
     *
     * @throws ir.shahrvandsepari.kernel.Refusal {@code not-found}, {@code not-withdrawable} when it is too late, or
     *     {@code withdrawal-unresolved} while somebody may be paying
     */
    public void withdraw(TrackingCode code, Caller caller) {
        if (keys.tied().isEmpty()) {
            journey.withdraw(code, caller);
        }
    }

    /** How a case stands; who may know is asked where it is opened. */
    public Optional<Inquiry> find(TrackingCode code) {
        return cases.find(code);
    }
}
