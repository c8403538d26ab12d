package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What was done with a case at the desk, and who has it in hand. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DeskBook {
    private final Acts acts;
    private final Clock clock;

    /** For the container's proxy only. */
    DeskBook() {
        this(null, null);
    }

    @Inject
    DeskBook(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** How much has happened to a case until now. */
    public Version version(long inquiryId) {
        return acts.version(inquiryId);
    }

    /** Everything that was done, the oldest first. */
    public List<Act> of(long inquiryId) {
        return acts.of(inquiryId);
    }

    /** Who works on it. */
    public Optional<Official> hand(long inquiryId) {
        return acts.hand(inquiryId);
    }

    /** Whether the case is this official's work: he has done something about it, or has another about its property in hand. */
    public boolean concerns(long inquiryId, Official official) {
        return acts.concerns(inquiryId, official.person());
    }

    /** Writes down what an official does. */
    public void record(long inquiryId, Official by, Act.Kind kind, Optional<Remark> remark) {
        acts.add(inquiryId, by, new Act(now(), by.login(), kind, remark));
    }

    /** From now on this official works on it, whoever did before. */
    public void take(long inquiryId, Official by) {
        acts.take(inquiryId, by, now());
        record(inquiryId, by, Act.Kind.TAKEN, Optional.empty());
    }

    /**
     * Puts it into somebody else's hand, whoever had it before.
     *
     * @param named how the record calls that one
     */
    public void give(long inquiryId, Official by, Official to, Remark named) {
        acts.take(inquiryId, to, now());
        record(inquiryId, by, Act.Kind.ASSIGNED, Optional.of(named));
    }

    /** Nobody works on it any more. */
    public void putBack(long inquiryId, Official by) {
        acts.putBack(inquiryId);
        record(inquiryId, by, Act.Kind.PUT_BACK, Optional.empty());
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Tehran.ZONE).toOffsetDateTime();
    }
}
