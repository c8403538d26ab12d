package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.certificate.Certificate;
import ir.shahrvandsepari.certificate.CertificateRegister;
import ir.shahrvandsepari.certificate.IssuedCertificate;
import ir.shahrvandsepari.certificate.PreparedCertificate;
import ir.shahrvandsepari.certificate.SealedCertificate;
import ir.shahrvandsepari.transparency.InclusionProof;
import ir.shahrvandsepari.transparency.TransparencyLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Steps 10 to 12: from a prepared answer to a public one. Nothing here is remembered between two steps but what the
 * register holds, so after a crash at any point the same steps finish the case, under the same number and the same seal.
 */
@ApplicationScoped
public class Issuance {

    private static final Logger LOG = Logger.getLogger(Issuance.class.getName());
    /** How long a door may wait for the log; the recovery finishes what takes longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    private IssuanceSteps steps;

    @Inject
    private CertificateRegister register;

    @Inject
    private TransparencyLog log;

    @Inject
    private Event<IssuancePoint> points;

    /**
     * Goes on with the answer of a case that was prepared and committed.
     *
     * @return the public answer; empty if nothing was prepared, or if the log did not answer in time
     */
    public Optional<IssuedCertificate> issue(long inquiryId) {
        return steps.begun(inquiryId).flatMap(this::finish);
    }

    /** Goes on from wherever the answer has come to. */
    public Optional<IssuedCertificate> finish(Certificate begun) {
        Certificate certificate = begun;
        if (certificate instanceof PreparedCertificate prepared) {
            passed("prepared", prepared);
            // no transaction: the key may be slow, and no row must wait for it
            certificate = steps.keepSeal(register.seal(prepared));
        }
        if (certificate instanceof SealedCertificate sealed) {
            passed("sealed", sealed);
            return proof(sealed).map(proof -> publish(sealed, proof));
        }
        return Optional.of((IssuedCertificate) certificate);
    }

    private Optional<InclusionProof> proof(SealedCertificate sealed) {
        CompletableFuture<InclusionProof> proof = log.append(sealed.logEntry());
        passed("appended", sealed);
        try {
            return Optional.of(proof.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            LOG.log(Level.WARNING, "answer " + sealed.number() + " waits for the log and will be finished later", e);
        }
        return Optional.empty();
    }

    private IssuedCertificate publish(SealedCertificate sealed, InclusionProof proof) {
        passed("integrated", sealed);
        IssuedCertificate issued = steps.publish(sealed, proof);
        passed("issued", issued);
        return issued;
    }

    private void passed(String point, Certificate certificate) {
        points.fire(new IssuancePoint(point, certificate.inquiryId()));
    }
}
