package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.casework.DeskBook;
import ir.shahrvandsepari.casework.HandoverBook;
import ir.shahrvandsepari.casework.LinkBook;
import ir.shahrvandsepari.casework.Official;
import ir.shahrvandsepari.casework.PauseBook;
import ir.shahrvandsepari.casework.ProposalBook;
import ir.shahrvandsepari.casework.Situation;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.casework.WhyNot;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.property.PropertyBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Lets an official of the district act on a case, or says why not. Within the caller's transaction. */
@ApplicationScoped
class DeskGate {
    private static final Set<Role> DESK = EnumSet.of(Role.CLERK, Role.EXPERT, Role.MANAGER);

    @Inject
    private InquiryBook inquiries;

    @Inject
    private PropertyBook properties;

    @Inject
    private DeskBook desk;

    @Inject
    private ProposalBook proposals;

    @Inject
    private LinkBook links;

    @Inject
    private PauseBook pauses;

    @Inject
    private HandoverBook handovers;

    /** A case that is locked for an official who may do what he wants to. */
    record Sitting(Inquiry inquiry, Official me, Situation situation) {}

    /**
     * Locks the case for an action, so that of two who act in the same second one comes after the other.
     *
     * @param seen how much had happened when the official looked
     * @throws Refusal {@code not-found} unless the case is in one of the caller's districts or one of them is asked to take
     *     it; {@code desk-moved-on} if more has happened since; else what {@link WhyNot} says
     */
    Sitting enter(TrackingCode code, Action action, Version seen, Caller caller) {
        return enter(code, action, caller, inquiry -> desk.version(inquiry.id()).equals(seen));
    }

    /**
     * The same for somebody who saw the case in a list, where nothing but its hand was to be seen.
     *
     * @param hand who had it then
     */
    Sitting enter(TrackingCode code, Action action, Optional<Login> hand, Caller caller) {
        return enter(code, action, caller, inquiry -> desk.hand(inquiry.id())
                .map(Official::login)
                .equals(hand));
    }

    private Sitting enter(TrackingCode code, Action action, Caller caller, Predicate<Inquiry> asItWas) {
        Inquiry known = inquiries
                .byTrackingCode(code)
                .filter(found -> isAtDesk(found, caller))
                .orElseThrow(() -> new Refusal("not-found"));
        properties.lock(known.code());
        Inquiry inquiry = inquiries.lock(known.id());
        if (!action.isFree() && !asItWas.test(inquiry)) {
            throw new Refusal("desk-moved-on");
        }
        Situation situation = situation(inquiry, caller);
        Optional<WhyNot> whyNot = situation.whyNot(action);
        if (whyNot.isPresent()) {
            throw new Refusal(whyNot.get().slug());
        }
        return new Sitting(inquiry, situation.me(), situation);
    }

    private boolean isAtDesk(Inquiry inquiry, Caller caller) {
        return isAtDesk(inquiry.district(), caller)
                || handovers
                        .open(inquiry.id())
                        .filter(handover -> isAtDesk(handover.to(), caller))
                        .isPresent();
    }

    private static boolean isAtDesk(int district, Caller caller) {
        return caller.rolesIn(district).stream().anyMatch(DESK::contains);
    }

    /** How a case stands before this caller; outside the desk with no role at all. */
    Situation situation(Inquiry inquiry, Caller caller) {
        return new Situation(
                inquiry.state(),
                Official.of(caller),
                caller.rolesIn(inquiry.district()),
                desk.hand(inquiry.id()),
                proposals.open(inquiry.id()),
                pauses.open(inquiry.id()).isPresent(),
                handovers
                        .open(inquiry.id())
                        .map(handover -> new Situation.Offer(handover, caller.rolesIn(handover.to()))),
                links.barred(inquiry.id()));
    }
}
