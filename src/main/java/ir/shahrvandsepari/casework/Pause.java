package ir.shahrvandsepari.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A case whose clock stands still.
 *
 * @param number of the commission's case, for a referral
 * @param countedOn up to this day the days that it stood are in the deadline of the case
 */
public record Pause(
        long id,
        Kind kind,
        Remark reason,
        Optional<CommissionNumber> number,
        OffsetDateTime begunAt,
        LocalDate countedOn) {

    /** Why the clock stands. */
    public enum Kind {
        SUSPENSION(Act.Kind.SUSPENDED),
        /** to the Article 100 commission */
        REFERRAL(Act.Kind.REFERRED);

        private final Act.Kind act;

        Kind(Act.Kind act) {
            this.act = act;
        }

        Act.Kind act() {
            return act;
        }
    }
}
