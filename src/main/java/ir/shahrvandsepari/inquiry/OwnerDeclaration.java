package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.access.OneTimeCode;
import java.util.Optional;

/**
 * "Nothing has changed since the last inspection", said by the owner.
 *
 * @param method how it was taken; when left out, the default of the asking office holds
 * @param code for ONE_TIME_CODE, what the owner read from the telephone; needed to file, never kept with the case
 */
public record OwnerDeclaration(boolean nothingChanged, Optional<Method> method, Optional<OneTimeCode> code) {
    /** The version of the text that is declared. */
    public static final String TEXT_VERSION = "1";

    /** Taken at the office, in its usual way or that one. */
    public static OwnerDeclaration atTheOffice(boolean nothingChanged, Optional<Method> method) {
        return new OwnerDeclaration(nothingChanged, method, Optional.empty());
    }

    /** How the declaration was taken. */
    public enum Method {
        NOTARY_WITNESSED,
        SIGNED_PAPER,
        ONE_TIME_CODE
    }
}
