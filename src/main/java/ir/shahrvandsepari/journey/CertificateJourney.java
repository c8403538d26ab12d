package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.certificate.CertificateRegister;
import ir.shahrvandsepari.certificate.Deed;
import ir.shahrvandsepari.certificate.IssuedCertificate;
import ir.shahrvandsepari.certificate.Papers;
import ir.shahrvandsepari.certificate.PublishedKeys;
import ir.shahrvandsepari.certificate.RegisterEntry;
import ir.shahrvandsepari.certificate.UsedMark;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What people do with an issued answer; each method one transaction. */
@Stateless
public class CertificateJourney {

    @Inject
    private CertificateRegister register;

    @Inject
    private Papers papers;

    @Inject
    private PublishedKeys publishedKeys;

    @Inject
    private RequestKeys keys;

    @Inject
    private AccessJournal journal;

    /**
     * An issued answer, for its addressee, for the governorate, and for the officials of its district.
     *
     * @throws Refusal {@code not-found} for everybody else
     */
    public IssuedCertificate open(CertificateNumber number, Caller caller) {
        entry(register.look(number), caller);
        return (IssuedCertificate) register.byNumber(number).orElseThrow();
    }

    /** The kept paper, if it was printed before; who may is asked by {@link #open}. */
    public Optional<byte[]> keptPaper(CertificateNumber number) {
        return papers.kept(number);
    }

    /** Keeps a printed paper, or gives back the one that was kept first. */
    public byte[] keepPaper(CertificateNumber number, byte[] pdf) {
        return papers.keep(number, pdf);
    }

    /**
     * The addressee marks the answer used, once.
     *
     * @throws Refusal {@code not-found} if it is not addressed to the caller's office, and what
     *     {@link CertificateRegister#markUsed} refuses
     */
    public void markUsed(CertificateNumber number, Deed deed, Caller caller) {
        RegisterEntry entry = entry(register.lock(number), caller);
        if (!caller.actsFor(entry.officeId())) {
            throw new Refusal("not-found");
        }
        if (keys.tied().isPresent()) {
            return; // the same request set the mark, and died before it could say so
        }
        register.markUsed(entry, new UsedMark(deed, caller.login()));
        keys.tie(number.toString());
        journal.record(caller, "certificate-used", number.toString());
    }

    /** The keys in use now, published before anything is signed with them. */
    public void publishKeys() {
        publishedKeys.publishPresent();
    }

    private static RegisterEntry entry(Optional<RegisterEntry> found, Caller caller) {
        return found.filter(entry -> entry.publishedAt().isPresent())
                .filter(entry ->
                        Readers.mayReadAnswer(entry.officeId(), entry.number().district(), caller))
                .orElseThrow(() -> new Refusal("not-found"));
    }
}
