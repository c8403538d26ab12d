package ir.shahrvandsepari.outside.postgres;

import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import javax.sql.DataSource;

/**
 * Brings the kept figures up to date with the cases (ADR 0068). Every server asks; the database lets one of them work, in
 * transactions of its own.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FiguresTimer {
    private static final Logger LOG = System.getLogger(FiguresTimer.class.getName());
    private static final int AT_ONCE = 2_000;
    /** So that one call of the timer ends even while cases come in faster than they are looked at. */
    private static final int ROUNDS = 10;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void catchUp() {
        try {
            int rounds = 0;
            while (catchUpOnce() == AT_ONCE && rounds < ROUNDS) {
                rounds++;
            }
        } catch (Sql.Failure e) {
            LOG.log(Logger.Level.WARNING, "the figures will be brought up to date by the next round", e);
        }
    }

    private int catchUpOnce() {
        return Sql.one(database, "select figures_catch_up(?)", row -> row.getInt(1), AT_ONCE)
                .orElse(0);
    }
}
