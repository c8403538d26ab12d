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
import java.util.List;

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
        shared.attach(visit, inquiryId, by, clock.instant().atZone(Tehran.ZONE).toOffsetDateTime());
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
