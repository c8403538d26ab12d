package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Another telephone for somebody is proposed. One transaction. */
@Stateless
public class MobileJourney {
    @Inject
    private MobileChange effect;

    @Inject
    private ChangeJourney changes;

    /**
     * Leaves another number for the person behind an account, for a second person to approve.
     *
     * @throws Refusal {@code login-unknown}, {@code mobile-own}, {@code mobile-on-record}, {@code mobile-of-another}, and as
     *     {@link ChangeJourney#propose}
     */
    public void propose(Login login, Mobile mobile, String reason, Caller caller) {
        changes.propose(effect.proposal(login, mobile, reason), caller);
    }
}
