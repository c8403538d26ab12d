package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The orders to visit and who was drawn for them. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class VisitBook {
    private final Visits visits;
    private final Draws draws;
    private final Inspectors inspectors;
    private final Clock clock;

    /** For the container's proxy only. */
    VisitBook() {
        this(null, null, null, null);
    }

    @Inject
    VisitBook(Visits visits, Draws draws, Inspectors inspectors, Clock clock) {
        this.visits = visits;
        this.draws = draws;
        this.inspectors = inspectors;
        this.clock = clock;
    }

    /**
     * Ends the orders that lead nowhere: the case no longer waits, or no longer in that district, the inspector has left or
     * is absent, nobody could be drawn on the order's day. Where a case still waits, {@link #orderWaiting} orders anew.
     */
    public void cancelStale() {
        visits.cancel(Tehran.today(clock));
    }

    /**
     * Ends the orders of inspectors who have come to have a stake in the case after they were drawn: a tie was declared, the
     * property was bought. Where a case still waits, {@link #orderWaiting} orders anew.
     *
     * @return how many were relieved
     */
    public int relieveTied() {
        return visits.relieve(Tehran.today(clock));
    }

    /** Orders a visit for cases that wait for one and have none. */
    public void orderWaiting(int limit) {
        visits.order(clock.instant().truncatedTo(ChronoUnit.SECONDS), Tehran.today(clock), limit);
    }

    /** Orders whose leaf is not known to be in the log yet. */
    public List<Visit> notLogged(int limit) {
        return visits.notLogged(limit);
    }

    /** Notes where the order's leaf stands; the first that says so is right. */
    public void covered(Visit visit, Visit.Cover cover) {
        visits.covered(visit.id(), cover);
    }

    /** Orders of today that somebody can be drawn for now. */
    public List<Long> drawable(int limit) {
        return visits.drawable(Tehran.today(clock), limit);
    }

    /** The order, its row locked until the transaction ends. */
    public Visit lock(long id) {
        return visits.lock(id);
    }

    /** Draws among those who are present and have no stake; empty, and nothing is kept, if there is nobody. */
    public Optional<Draw> draw(Visit visit, DrawSeed seed, Parties parties) {
        List<Inspectors.Listed> listed = inspectors.of(visit.district(), Tehran.today(clock), parties);
        List<Candidate> free = listed.stream()
                .filter(one -> one.exclusion().isEmpty())
                .map(Inspectors.Listed::candidate)
                .toList();
        if (free.isEmpty()) {
            return Optional.empty();
        }
        List<Exclusion> excluded =
                listed.stream().flatMap(one -> one.exclusion().stream()).toList();
        Draw draw = Draw.of(visit.number(), visit.drawDay(), seed, free, excluded);
        draws.keep(visit.id(), draw);
        visits.drawn(visit.id(), draw.inspector(), clock.instant());
        return Optional.of(draw);
    }

    /** How the inspector of an order was drawn. */
    public Optional<Draw> drawOf(Visit visit) {
        return draws.of(visit);
    }

    public Optional<Visit> find(VisitNumber number) {
        return visits.find(number);
    }

    /** All visits of a case, and those of others that it was attached to, the latest first. */
    public List<Visit> ofInquiry(long inquiryId) {
        return visits.ofInquiry(inquiryId);
    }

    /** What waits for a report of this inspector, the oldest first. */
    public List<Visit> waitingFor(Login inspector, int limit) {
        return visits.waitingFor(inspector, limit);
    }

    /** Whether this inspector was drawn for a visit of a case about this property and has not been relieved of it. */
    public boolean wasDrawn(RenovationCode property, Login inspector) {
        return visits.wasDrawn(property, inspector);
    }

    /** Whether this inspector was drawn for a visit of the case and has not been relieved of it. */
    public boolean wasDrawn(long inquiryId, Login inspector) {
        return visits.wasDrawn(inquiryId, inspector);
    }
}
