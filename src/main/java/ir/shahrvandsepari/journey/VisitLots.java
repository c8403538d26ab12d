package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inspection.Lot;
import ir.shahrvandsepari.inspection.LotBook;
import ir.shahrvandsepari.inspection.SecretBook;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.parameter.ParameterBook;
import ir.shahrvandsepari.parameter.Parameters.Name;
import ir.shahrvandsepari.transparency.Checkpoint;
import ir.shahrvandsepari.transparency.SignedNote;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Draws, among the answers that were given without a visit, those that an inspector looks at afterwards, and orders these
 * visits; {@link VisitTimer} draws who goes. Runs on every server: the first that keeps a lot is right.
 */
@Singleton
@Startup
@DependsOn("Migration")
public class VisitLots {
    private static final int AT_ONCE = 1_000;

    @Inject
    private LotBook lots;

    @Inject
    private SecretBook secrets;

    @Inject
    private ParameterBook parameters;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void draw() {
        int perMille = parameters.inForce(Tehran.today(clock)).number(Name.REINSPECTION_PER_MILLE);
        for (Lot lot : lots.undrawn(AT_ONCE)) {
            lots.keep(lot, lot.seed(root(lot)), perMille);
        }
        if (secrets.isReady()) {
            lots.orderChosen(AT_ONCE);
        }
    }

    private static String root(Lot lot) {
        return Checkpoint.parse(SignedNote.parse(lot.checkpoint()).text())
                .root()
                .toString();
    }
}
