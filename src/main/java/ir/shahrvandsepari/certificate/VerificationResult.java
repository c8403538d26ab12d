package ir.shahrvandsepari.certificate;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** The answer of a verification. */
public final class VerificationResult {

    private final Verdict verdict;
    private final String reason;
    private final JsonObject maskedFacts;
    private final List<Check> checked;
    private final OptionalLong logIndex;
    private final String endedWhy;
    private final Map<Locale, byte[]> written = new ConcurrentHashMap<>(2);

    /**
     * One check.
     *
     * @param name stable name; sentence {@code check.<name>} in the bundle {@code i18n/certificate}
     * @param passed how it came out
     */
    public record Check(String name, boolean passed) {}

    VerificationResult(
            Verdict verdict,
            String reason,
            JsonObject maskedFacts,
            List<Check> checked,
            OptionalLong logIndex,
            String endedWhy) {
        this.verdict = Objects.requireNonNull(verdict);
        this.reason = reason;
        this.maskedFacts = maskedFacts;
        this.checked = List.copyOf(checked);
        this.logIndex = logIndex;
        this.endedWhy = endedWhy;
    }

    /** What it is. */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Why, when the verdict is not VALID; {@code used} when it is and a deed was made on it. Sentence
     * {@code verification.<reason>} in the bundle {@code i18n/certificate}.
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * The stored facts, purpose and addressee first, names and numbers of people partly hidden; only when the answer is
     * ours and unchanged.
     */
    public Optional<JsonObject> maskedFacts() {
        return Optional.ofNullable(maskedFacts);
    }

    /** Every check that was made and how it came out, in order. */
    public List<Check> checked() {
        return checked;
    }

    /** Place of the certificate in the transparency log. */
    public OptionalLong logIndex() {
        return logIndex;
    }

    /**
     * For REVOKED the reason code (sentence {@code revocation.reason.<code>}), for SUPERSEDED the number of the answer
     * that took its place.
     */
    public Optional<String> endedWhy() {
        return Optional.ofNullable(endedWhy);
    }

    /** The result as JSON in UTF-8, with its sentences in that language; written once. Not to be changed. */
    public byte[] json(Locale language) {
        return written.computeIfAbsent(language, wanted -> VerificationJson.write(this, wanted));
    }
}
