package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Cases climb it as their deadline comes, one way only: neither a clock nor a deadline that moves takes one down. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Ladder {
    /** The day of the ladder begins at seven in the morning: nobody is woken by a message. */
    private static final Duration MORNING = Duration.ofHours(7);

    private static final int AT_ONCE = 1_000;

    private final Rungs rungs;
    private final Clock clock;

    /** For the container's proxy only. */
    Ladder() {
        this(null, null);
    }

    @Inject
    Ladder(Rungs rungs, Clock clock) {
        this.rungs = rungs;
        this.clock = clock;
    }

    /**
     * Raises the cases that are to stand on a rung and do not yet, the most urgent first.
     *
     * @return how many of them in each district; a thousand in all at most, the rest with the next call
     */
    public Map<Integer, Integer> raise(Rung rung, WorkingDays calendar) {
        Instant now = clock.instant();
        return rungs.raise(rung, dueUpTo(rung, Tehran.dayOf(now.minus(MORNING)), calendar), now, AT_ONCE);
    }

    private static LocalDate dueUpTo(Rung rung, LocalDate today, WorkingDays calendar) {
        return switch (rung) {
            case EXPERT -> calendar.after(today, 1);
            case MANAGER -> today;
            case MUNICIPALITY -> today.minusDays(1);
        };
    }
}
