package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Cases that ended because another one takes up the same request. That the two belong together, that there is no chain and
 * that nothing paid or issued is lost is held by the database as well. Every method needs a running transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MergeBook {
    private final Merges merges;
    private final DeskBook desk;
    private final Clock clock;

    /** For the container's proxy only. */
    MergeBook() {
        this(null, null, null);
    }

    @Inject
    MergeBook(Merges merges, DeskBook desk, Clock clock) {
        this.merges = merges;
        this.desk = desk;
        this.clock = clock;
    }

    /** Writes down, at both cases, that the first has ended and the other takes it up. */
    public void merge(long inquiryId, long into, Remark reason, Official by) {
        merges.add(
                inquiryId, into, reason, by, clock.instant().atZone(Tehran.ZONE).toOffsetDateTime());
        desk.record(inquiryId, by, Act.Kind.MERGED, Optional.of(reason));
        desk.record(into, by, Act.Kind.TOOK_UP, Optional.of(reason));
    }

    /** Which case took this one up; empty if none did. */
    public Optional<Merge> of(long inquiryId) {
        return merges.of(inquiryId);
    }

    /** The cases that this one took up, the earliest first. */
    public List<Merge> takenUpBy(long inquiryId) {
        return merges.into(inquiryId);
    }
}
