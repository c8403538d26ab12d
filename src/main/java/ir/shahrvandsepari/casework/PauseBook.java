package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
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
        pauses.begin(inquiryId, new Pause(0, kind, reason, number, now()), by);
        desk.record(inquiryId, by, kind.act(), Optional.of(reason));
    }

    /**
     * The clock goes on.
     *
     * @return calendar days that it stood
     */
    public long end(long inquiryId, Remark reason, Official by) {
        Pause pause = pauses.open(inquiryId).orElseThrow();
        OffsetDateTime now = now();
        pauses.end(pause, by, now);
        desk.record(inquiryId, by, Act.Kind.RESUMED, Optional.of(reason));
        return now.toLocalDate().toEpochDay() - pause.begunAt().toLocalDate().toEpochDay();
    }

    /** Why the clock of a case stands now. */
    public Optional<Pause> open(long inquiryId) {
        return pauses.open(inquiryId);
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Tehran.ZONE).toOffsetDateTime();
    }
}
