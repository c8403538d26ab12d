package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Visits that serve several cases about one property. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SharedVisitBook {
    private final SharedVisits shared;
    private final Inspectors inspectors;
    private final Clock clock;

    /** For the container's proxy only. */
    SharedVisitBook() {
        this(null, null, null);
    }

    @Inject
    SharedVisitBook(SharedVisits shared, Inspectors inspectors, Clock clock) {
        this.shared = shared;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    /**
     * Open visits for other cases about the same property at the same district that this case could wait for as well: those that
     * were ordered before its own.
     */
    public List<Visit> openBeside(long inquiryId) {
        return shared.openBeside(inquiryId);
    }

    /**
     * Lets a case wait for the visit of another; its own open one falls away.
     *
     * @param visit locked
     * @param parties who has a stake in the case
     * @throws Refusal {@code visit-over} if it is not open any more; {@code visit-shared-stake} if whoever was drawn for it has a
     *     stake in this case, or does not go any more
     */
    public void attach(Visit visit, long inquiryId, Parties parties, Login by) {
        if (!visit.state().isOpen() || visit.kind() != Visit.Kind.CASE) {
            throw new Refusal("visit-over");
        }
        visit.inspector().ifPresent(drawn -> requireFree(visit, drawn, parties));
        shared.attach(visit, inquiryId, by, now());
    }

    /** The open visit of another case that this case waits for; empty for one that waits for its own, or for none. */
    public Optional<Visit> attachedTo(long inquiryId) {
        return shared.attachedTo(inquiryId);
    }

    /**
     * Lets a case that was attached to the visit of another wait for one of its own again; the timer orders it.
     *
     * @param visit locked
     * @throws Refusal {@code visit-over} if it is not open any more, or does not serve the case; {@code visit-detached-before}:
     *     attaching and detaching is no way to have somebody else drawn
     */
    public void detach(Visit visit, long inquiryId, Detachment why) {
        if (!visit.state().isOpen() || !shared.attached(visit.id()).contains(inquiryId)) {
            throw new Refusal("visit-over");
        }
        if (shared.wasDetached(inquiryId)) {
            throw new Refusal("visit-detached-before");
        }
        shared.detach(visit, inquiryId, why, now());
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Tehran.ZONE).toOffsetDateTime();
    }

    private void requireFree(Visit visit, Login drawn, Parties parties) {
        boolean free = inspectors.of(visit.district(), Tehran.today(clock), parties).stream()
                .filter(one -> one.candidate().login().equals(drawn))
                .anyMatch(one -> one.exclusion().isEmpty());
        if (!free) {
            throw new Refusal("visit-shared-stake");
        }
    }

    /** The cases that wait for what this visit finds, its own among them. */
    public List<Long> waiting(Visit visit) {
        return shared.waiting(visit.id());
    }

    /** The cases that were attached to it, whether they wait for it still or not. */
    public List<Long> attached(Visit visit) {
        return shared.attached(visit.id());
    }

    /** What the attached cases are called. */
    public List<TrackingCode> served(Visit visit) {
        return shared.served(visit.id());
    }
}
