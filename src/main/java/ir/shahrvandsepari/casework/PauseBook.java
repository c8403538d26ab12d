package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** When and why the clocks of cases stood still. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PauseBook {
    private final Pauses pauses;
    private final DeskBook desk;
    private final Clock clock;

    /** For the container's proxy only. */
    PauseBook() {
        this(null, null, null);
    }

    @Inject
    PauseBook(Pauses pauses, DeskBook desk, Clock clock) {
        this.pauses = pauses;
        this.desk = desk;
        this.clock = clock;
    }

    /** The clock stands from now on; for a referral with the commission's number. */
    public void begin(long inquiryId, Optional<CommissionNumber> number, Remark reason, Official by) {
        Pause.Kind kind = number.isPresent() ? Pause.Kind.REFERRAL : Pause.Kind.SUSPENSION;
        OffsetDateTime now = now();
        pauses.begin(inquiryId, new Pause(0, kind, reason, number, now, now.toLocalDate()), by);
        desk.record(inquiryId, by, kind.act(), Optional.of(reason));
    }

    /**
     * The clock goes on.
     *
     * @return calendar days that it stood and that are not in the deadline yet
     */
    public long end(long inquiryId, Remark reason, Official by) {
        Pause pause = pauses.open(inquiryId).orElseThrow();
        OffsetDateTime now = now();
        pauses.end(pause, by, now);
        desk.record(inquiryId, by, Act.Kind.RESUMED, Optional.of(reason));
        return uncounted(pause, now.toLocalDate());
    }

    /** Cases whose clock stands and which would be called late within a day, though they wait for nobody of the district. */
    public List<Long> nearlyLate(int limit) {
        return pauses.nearlyLate(now().toLocalDate(), limit);
    }

    /**
     * Counts the days that the clock has stood, once each.
     *
     * @return calendar days since they were counted last; 0 if the clock goes
     */
    public long count(long inquiryId) {
        LocalDate today = now().toLocalDate();
        Optional<Pause> standing = pauses.open(inquiryId).filter(pause -> uncounted(pause, today) > 0);
        standing.ifPresent(pause -> pauses.count(pause, today));
        return standing.map(pause -> uncounted(pause, today)).orElse(0L);
    }

    /** Nothing while the machine's clock is behind. */
    private static long uncounted(Pause pause, LocalDate today) {
        return Math.max(0, today.toEpochDay() - pause.countedOn().toEpochDay());
    }

    /** Why the clock of a case stands now. */
    public Optional<Pause> open(long inquiryId) {
        return pauses.open(inquiryId);
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Tehran.ZONE).toOffsetDateTime();
    }
}
