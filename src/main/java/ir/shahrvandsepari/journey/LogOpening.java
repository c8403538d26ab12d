package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.transparency.BrokenLog;
import ir.shahrvandsepari.transparency.TransparencyLog;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * At start: publishes the keys in use, sees to it that the log has a checkpoint, and says loudly if its stored tree is
 * not whole.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogOpening {

    private static final Logger LOG = Logger.getLogger(LogOpening.class.getName());

    @Inject
    private CertificateJourney certificates;

    @Inject
    private TransparencyLog log;

    @PostConstruct
    void open() {
        certificates.publishKeys();
        try {
            log.open();
        } catch (BrokenLog e) {
            // verifying old answers must go on while a person looks; every new append fails with the same sentence
            LOG.log(Level.SEVERE, "the transparency log is broken and takes no entries", e);
        }
    }
}
