package ir.shahrvandsepari.inquiry;

import java.util.Optional;

/**
 * "Nothing has changed since the last inspection", said by the owner.
 *
 * @param method how it was taken; when left out, the default of the asking office holds
 */
public record OwnerDeclaration(boolean nothingChanged, Optional<Method> method) {
    /** The version of the text that is declared. */
    public static final String TEXT_VERSION = "1";

    /** How the declaration was taken. */
    public enum Method {
        NOTARY_WITNESSED,
        SIGNED_PAPER,
        ONE_TIME_CODE
    }
}
