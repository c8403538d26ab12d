package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.util.Locale;

/**
 * Names a paper of a case by its content.
 *
 * @param hex SHA-256, 64 hexadecimal digits, lower case
 */
public record DocumentHash(String hex) {
    public DocumentHash {
        if (hex == null || !hex.matches("[0-9a-f]{64}")) {
            throw new InvalidValue("document-hash-malformed", hex);
        }
    }

    /** @throws InvalidValue {@code document-hash-malformed} */
    public static DocumentHash parse(String text) {
        return new DocumentHash(text == null ? null : text.strip().toLowerCase(Locale.ROOT));
    }
}
