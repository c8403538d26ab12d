package ir.shahrvandsepari.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The papers of issued answers: printed when first asked for, then the same bytes for ever. */
@ApplicationScoped
public class Papers {

    private PaperStore store;
    private Paper printer;
    private Clock clock;
    private URI publicUrl;

    Papers() {}

    @Inject
    Papers(PaperStore store, Paper printer, Clock clock, @ConfigProperty(name = "separi.public-url") String publicUrl) {
        this.store = store;
        this.printer = printer;
        this.clock = clock;
        this.publicUrl = URI.create(publicUrl);
    }

    /** The kept paper, if it was printed before. Needs a running transaction. */
    public Optional<byte[]> kept(CertificateNumber number) {
        return store.find(number);
    }

    /** Prints the paper. Takes a while and needs no transaction. */
    public byte[] print(IssuedCertificate issued) {
        return printer.render(new PaperSource(
                issued.factsJson(),
                issued.tlogProof(),
                QrText.shortUrl(publicUrl, issued.verificationCode()),
                QrText.offlineUrl(publicUrl, issued.cose())));
    }

    /**
     * Keeps a printed paper. When two were printed at once, one of them wins and both askers get that one. Needs a
     * running transaction.
     *
     * @return the kept paper
     */
    public byte[] keep(CertificateNumber number, byte[] pdf) {
        store.keep(number, pdf, OffsetDateTime.now(clock));
        return store.find(number).orElseThrow();
    }

    /** Where anybody verifies this answer: what the first QR code says, in lower case. */
    public URI verifyUrl(Certificate certificate) {
        return publicUrl.resolve("/v/" + certificate.verificationCode());
    }
}
