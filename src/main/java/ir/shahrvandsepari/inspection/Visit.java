package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An order to go and look.
 *
 * @param orderedAt whole seconds
 * @param drawDay the day in Tehran whose secret decides
 * @param cover where the order stands in the log; empty until it is published there
 * @param inspector who was drawn
 */
public record Visit(
        long id,
        long inquiryId,
        VisitNumber number,
        Kind kind,
        int district,
        Instant orderedAt,
        LocalDate drawDay,
        State state,
        Optional<Cover> cover,
        Optional<Login> inspector,
        Optional<Instant> drawnAt) {
    /** Why somebody goes. */
    public enum Kind {
        /** the case waits for it */
        CASE,
        /** the answer was given without a visit and was drawn for a look afterwards */
        REINSPECTION
    }

    /** How far it has come. */
    public enum State {
        ORDERED,
        DRAWN,
        REPORTED,
        /** its case no longer waits or went to another district, its inspector has left or has a stake in it, or nobody could be drawn that day */
        CANCELLED;

        public boolean isOpen() {
            return this == ORDERED || this == DRAWN;
        }
    }

    /**
     * The order's place in the log.
     *
     * @param index zero-based
     * @param checkpoint the first signed checkpoint that covers it, as it was published
     */
    public record Cover(long index, String checkpoint) {}

    /** The leaf that fixes the order: before it is covered by a checkpoint nobody is drawn. */
    public String leaf() {
        String order = "separi visit order 1\nvisit " + number + "\nordered "
                + orderedAt.truncatedTo(ChronoUnit.SECONDS) + "\n";
        return "visit-order sha256:" + Sha256.hex(Sha256.of(order));
    }

    /** Whether this inspector was drawn, and for nobody else to report. */
    public boolean isFor(Login login) {
        return inspector.filter(login::equals).isPresent();
    }
}
