package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.certificate.IssuedCertificate;
import ir.shahrvandsepari.certificate.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The paper of an answer, for both doors. Printing takes a while, so it happens between two transactions. */
@ApplicationScoped
public class PaperPrinting {

    @Inject
    private CertificateJourney journey;

    @Inject
    private Papers papers;

    /**
     * The same bytes for everybody and for ever.
     *
     * @throws ir.shahrvandsepari.kernel.Refusal {@code not-found} if the caller may not see it
     */
    public byte[] paper(CertificateNumber number, Caller caller) {
        IssuedCertificate issued = journey.open(number, caller);
        return journey.keptPaper(number).orElseGet(() -> journey.keepPaper(number, papers.print(issued)));
    }
}
