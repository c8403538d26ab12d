package ir.shahrvandsepari.certificate;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A published answer as verification knows it, read at one moment. What it says never changes; how it stands is that of
 * the moment, and the register tells when to read it again.
 */
final class PublicAnswer {

    private final CertificateNumber number;
    private final VerificationCode code;
    private final FactsHash factsHash;
    private final JsonObject maskedFacts;
    private final long logIndex;
    private final LocalDate validUntil;
    private final Standing standing;
    private volatile Today today;

    /**
     * How it stands.
     *
     * @param state ISSUED, REVOKED or SUPERSEDED
     * @param endedWhy why it ended
     * @param used whether a deed was made on it
     */
    record Standing(CertificateState state, Optional<String> endedWhy, boolean used) {}

    /** The verdict of one day, made once: most answers are asked for again and again on the same day. */
    private record Today(LocalDate day, VerificationResult result) {}

    PublicAnswer(
            CertificateNumber number,
            VerificationCode code,
            byte[] facts,
            long logIndex,
            LocalDate validUntil,
            Standing standing) {
        this.number = number;
        this.code = code;
        this.factsHash = FactsHash.over(facts);
        this.maskedFacts = MaskedFacts.of(CanonicalJson.read(facts));
        this.logIndex = logIndex;
        this.validUntil = validUntil;
        this.standing = Objects.requireNonNull(standing);
    }

    CertificateNumber number() {
        return number;
    }

    VerificationCode code() {
        return code;
    }

    FactsHash factsHash() {
        return factsHash;
    }

    JsonObject maskedFacts() {
        return maskedFacts;
    }

    long logIndex() {
        return logIndex;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    Standing standing() {
        return standing;
    }

    /** The verdict on it that day. */
    VerificationResult on(LocalDate day) {
        Today known = today;
        if (known == null || !known.day.equals(day)) {
            known = new Today(day, Verdicts.standing(this, day));
            today = known;
        }
        return known.result;
    }
}
