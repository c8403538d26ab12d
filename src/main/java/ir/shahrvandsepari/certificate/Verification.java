package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Whether a paper, a code or a QR code is an answer of ours that stands today. For anybody; needs no transaction. */
@ApplicationScoped
public class Verification {

    private KnownAnswers known;
    private CertificateReads reads;
    private PdfVerification papers;
    private PublishedSeals seals;
    private Clock clock;

    Verification() {}

    @Inject
    Verification(
            KnownAnswers known, CertificateReads reads, PdfVerification papers, PublishedSeals seals, Clock clock) {
        this.known = known;
        this.reads = reads;
        this.papers = papers;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Verifies a code that somebody typed. A code that nobody has and a text that is no code are looked up alike and
     * answered alike, so that trying teaches nothing.
     */
    public VerificationResult byCode(String typed) {
        return known.byCode(codeOrAny(typed)).map(this::standing).orElseGet(Verdicts::unknown);
    }

    /** Verifies number and code together, as they stand on a paper; both have to be right. */
    public VerificationResult byNumberAndCode(String number, String code) {
        Optional<PublicAnswer> found = known.byCode(codeOrAny(code));
        return found.filter(answer -> isNumber(number, answer))
                .map(this::standing)
                .orElseGet(Verdicts::unknown);
    }

    /** Verifies the text of either QR code. */
    public VerificationResult byQr(String text) {
        Optional<byte[]> cose = QrText.parseCose(text);
        if (cose.isEmpty()) {
            return byCode(QrText.parseCode(text).map(VerificationCode::text).orElse(""));
        }
        return CoseSign1.parse(cose.get()).map(this::bySealedClaims).orElseGet(Verdicts::unknown);
    }

    /** Verifies a PDF by its bytes; whatever they are, the answer is a verdict. */
    public VerificationResult byPdf(byte[] pdf) {
        return papers.verify(pdf, this::standing);
    }

    private VerificationResult bySealedClaims(CoseSign1 cose) {
        Optional<SealedClaims> claims = SealedClaims.parse(cose.payload());
        Optional<PublicAnswer> answer = claims.flatMap(said -> find(said.number()));
        boolean sealed = seals.key(cose.keyId()).filter(cose::isSignedBy).isPresent();
        if (!sealed) {
            boolean ours = seals.key(cose.keyId()).isPresent() || answer.isPresent();
            return ours
                    ? Verdicts.forged(
                            seals.key(cose.keyId()).isPresent() ? Forgery.SEAL_INVALID : Forgery.OTHER_SEAL,
                            new VerificationResult.Check("qr-seal", false))
                    : Verdicts.unknown();
        }
        VerificationResult.Check seal = new VerificationResult.Check("qr-seal", true);
        boolean matches =
                answer.isPresent() && answer.get().factsHash().is(claims.get().factsHash());
        VerificationResult.Check match = new VerificationResult.Check("qr-matches-register", matches);
        return matches ? standing(answer.get(), seal, match) : Verdicts.forged(Forgery.FACTS_DIFFER, seal, match);
    }

    private Optional<PublicAnswer> find(String number) {
        try {
            return reads.byNumber(CertificateNumber.parse(number));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }

    private VerificationResult standing(PublicAnswer answer, VerificationResult.Check... before) {
        LocalDate today = Tehran.today(clock);
        return before.length == 0 ? answer.on(today) : Verdicts.standing(answer, today, before);
    }

    private static VerificationCode codeOrAny(String typed) {
        try {
            return VerificationCode.parse(typed);
        } catch (InvalidValue e) {
            return VerificationCode.random(); // looked up like any other, and found as little
        }
    }

    private static boolean isNumber(String typed, PublicAnswer answer) {
        try {
            return CertificateNumber.parse(typed).equals(answer.number());
        } catch (InvalidValue e) {
            return false;
        }
    }
}
