package ir.shahrvandsepari.certificate;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The answer of a verification.
 *
 * @param verdict what it is
 * @param reason why, when the verdict is not VALID, or {@code used} when it is; sentence {@code verification.<reason>}
 * @param maskedFacts the stored facts, purpose and addressee first, names and numbers of people partly hidden; only
 *     when the answer is known to us
 * @param checked every check that was made and how it came out
 * @param logIndex place of the certificate in the transparency log
 */
public record VerificationResult(
        Verdict verdict,
        Optional<String> reason,
        Optional<JsonObject> maskedFacts,
        List<Check> checked,
        OptionalLong logIndex) {

    public VerificationResult {
        Objects.requireNonNull(verdict);
        checked = List.copyOf(checked);
    }

    /**
     * One check.
     *
     * @param name stable name; sentence {@code check.<name>} in the bundle {@code i18n/certificate}
     * @param passed how it came out
     */
    public record Check(String name, boolean passed) {}
}
