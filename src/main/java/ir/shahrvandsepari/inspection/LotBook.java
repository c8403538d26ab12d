package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Answers that were given without a visit and may be looked at afterwards. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LotBook {
    /** Long enough for whatever a server missed while it was down over a holiday. */
    private static final Duration LOOKED_BACK = Duration.ofDays(7);

    private final Lots lots;
    private final Clock clock;

    /** For the container's proxy only. */
    LotBook() {
        this(null, null);
    }

    @Inject
    LotBook(Lots lots, Clock clock) {
        this.lots = lots;
        this.clock = clock;
    }

    /** Answers of the last days that no lot was drawn for yet, the oldest first. */
    public List<Lot> undrawn(int limit) {
        return lots.undrawn(clock.instant().minus(LOOKED_BACK), limit);
    }

    /** Keeps what the lot says; the first that says so is right. */
    public void keep(Lot lot, DrawSeed seed, int perMille) {
        lots.keep(lot, seed, perMille);
    }

    /** The lot of the answer with this number; empty as long as none was drawn. */
    public Optional<KeptLot> of(String certificate) {
        return lots.find(certificate);
    }

    /** Orders a visit wherever the lot fell and none has been ordered. */
    public void orderChosen(int limit) {
        lots.order(clock.instant().truncatedTo(ChronoUnit.SECONDS), Tehran.today(clock), limit);
    }
}
