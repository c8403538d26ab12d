package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.certificate.PaperExamination.Examined;
import ir.shahrvandsepari.certificate.VerificationResult.Check;
import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The verdict on a PDF. Valid is only the file that we keep, byte for byte. Whatever else bears our seal, number or facts
 * is a forgery, and the first thing that is wrong with it is the reason.
 */
@ApplicationScoped
class PdfVerification {

    /** Our short address, which stands in every paper of ours: found even where the PDF can no longer be read. */
    private static final Pattern ADDRESS = Pattern.compile("/V/([0-9A-HJKMNP-TV-Z]{26})(?![0-9A-Z])");

    private PaperExamination examination;
    private CertificateReads reads;
    private PublishedSeals seals;

    PdfVerification() {}

    @Inject
    PdfVerification(PaperExamination examination, CertificateReads reads, PublishedSeals seals) {
        this.examination = examination;
        this.reads = reads;
        this.seals = seals;
    }

    /** What follows for an answer that is ours and unchanged. */
    interface Standing {
        VerificationResult of(PublicAnswer answer, Check... before);
    }

    VerificationResult verify(byte[] pdf, Standing standing) {
        Optional<PublicAnswer> kept = reads.byPaper(FactsHash.over(pdf));
        if (kept.isPresent()) {
            return standing.of(kept.get(), new Check("file-is-kept-one", true), new Check("seal-intact", true));
        }
        Examined found = examination.examine(pdf);
        Optional<PublicAnswer> answer = claimed(found).or(() -> mentioned(pdf));
        boolean ourSeal = found.signer().filter(seals::isOurs).isPresent();
        return answer.isPresent() || ourSeal ? forged(found, answer, ourSeal) : Verdicts.unknown();
    }

    private VerificationResult forged(Examined found, Optional<PublicAnswer> answer, boolean ourSeal) {
        boolean facts = answer.isPresent()
                && found.facts()
                        .map(FactsHash::over)
                        .filter(answer.get().factsHash()::equals)
                        .isPresent();
        Findings findings = new Findings();
        findings.add("file-readable", found.readable(), Forgery.UNREADABLE);
        if (found.readable()) {
            // first what tells a person most: a code of another answer was put on this one
            findings.add("qr-codes-match", answer.isEmpty() || qrCodesMatch(found, answer.get()), Forgery.QR_SWAPPED);
            findings.add("file-sealed", found.sealed(), Forgery.SEAL_MISSING);
            findings.add("seal-is-ours", ourSeal, Forgery.OTHER_SEAL);
            findings.add("seal-intact", found.sealIntact(), Forgery.BYTES_CHANGED);
            findings.add("seal-covers-file", found.sealCoversWholeFile(), Forgery.BYTES_APPENDED);
            findings.add("facts-match-register", facts, Forgery.FACTS_DIFFER);
        }
        findings.add("file-is-kept-one", false, Forgery.NOT_THE_KEPT_FILE);
        return Verdicts.forged(findings.reason, findings.checks.toArray(Check[]::new));
    }

    /** Each QR code that was found and is of our kind has to belong to this answer. */
    private boolean qrCodesMatch(Examined found, PublicAnswer answer) {
        return found.qrTexts().stream().allMatch(text -> {
            boolean code = QrText.parseCode(text).map(answer.code()::equals).orElse(true);
            boolean claims = QrText.parseCose(text)
                    .flatMap(CoseSign1::parse)
                    .flatMap(cose -> SealedClaims.parse(cose.payload()))
                    .map(said -> answer.factsHash().is(said.factsHash()))
                    .orElse(QrText.parseCose(text).isEmpty());
            return code && claims;
        });
    }

    private Optional<PublicAnswer> claimed(Examined found) {
        return found.facts().flatMap(CanonicalJson::tryRead).flatMap(this::byNumber);
    }

    private Optional<PublicAnswer> byNumber(JsonObject facts) {
        try {
            return reads.byNumber(CertificateNumber.parse(facts.getString("number", "")));
        } catch (InvalidValue | ClassCastException e) {
            return Optional.empty();
        }
    }

    private Optional<PublicAnswer> mentioned(byte[] pdf) {
        Matcher matcher = ADDRESS.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        return matcher.find() ? reads.byCode(VerificationCode.parse(matcher.group(1))) : Optional.empty();
    }

    /** Collects what was looked at; the first thing that is wrong is the reason. */
    private static final class Findings {
        private final List<Check> checks = new ArrayList<>();
        private Forgery reason;

        void add(String check, boolean passed, Forgery otherwise) {
            checks.add(new Check(check, passed));
            if (!passed && reason == null) {
                reason = otherwise;
            }
        }
    }
}
