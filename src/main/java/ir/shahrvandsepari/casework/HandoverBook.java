package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * Cases that one district wants another to answer. One question stands at a time; that the answer comes from another person
 * is held by the database as well. Every method needs a running transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HandoverBook {
    private final Handovers handovers;
    private final Acts acts;
    private final DeskBook desk;
    private final Clock clock;

    /** For the container's proxy only. */
    HandoverBook() {
        this(null, null, null, null);
    }

    @Inject
    HandoverBook(Handovers handovers, Acts acts, DeskBook desk, Clock clock) {
        this.handovers = handovers;
        this.acts = acts;
        this.desk = desk;
        this.clock = clock;
    }

    /** Asks another district to take a case. */
    public void propose(long inquiryId, int from, int to, Remark reason, Official by) {
        handovers.add(inquiryId, new Handover(0, from, to, reason, by, now()));
        desk.record(inquiryId, by, Act.Kind.HANDOVER_PROPOSED, Optional.of(reason));
    }

    /** The question that stands. */
    public Optional<Handover> open(long inquiryId) {
        return handovers.open(inquiryId);
    }

    /** Whether these districts have, or are asked to take, a case about a property. */
    public boolean concerns(RenovationCode property, Set<Integer> districts) {
        return handovers.concerns(property, districts);
    }

    /** The other district takes it; whoever worked on it does so no longer. */
    public void accept(long inquiryId, Handover handover, Official by) {
        end(handover, Handover.State.ACCEPTED, by, Optional.empty());
        acts.putBack(inquiryId);
        desk.record(inquiryId, by, Act.Kind.HANDOVER_ACCEPTED, Optional.empty());
    }

    /** The other district does not take it. */
    public void sendBack(long inquiryId, Handover handover, Official by, Remark why) {
        end(handover, Handover.State.SENT_BACK, by, Optional.of(why));
        desk.record(inquiryId, by, Act.Kind.HANDOVER_SENT_BACK, Optional.of(why));
    }

    /** The district that asked thinks better of it. */
    public void takeBack(long inquiryId, Handover handover, Official by) {
        end(handover, Handover.State.TAKEN_BACK, by, Optional.empty());
        desk.record(inquiryId, by, Act.Kind.HANDOVER_TAKEN_BACK, Optional.empty());
    }

    private void end(Handover handover, Handover.State state, Official by, Optional<Remark> remark) {
        if (!handovers.end(handover, state, new Proposal.End(by, now(), remark))) {
            throw new Refusal("desk-no-handover");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Tehran.ZONE).toOffsetDateTime();
    }
}
