package ir.shahrvandsepari.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of an answer: Persian, unless the client likes English better. */
public final class Language {

    private static final Locale PERSIAN = Locale.forLanguageTag("fa");

    private Language() {}

    /** By {@code Accept-Language}. */
    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Locale of(String accepted) {
        if (accepted == null) {
            return PERSIAN;
        }
        try {
            Locale liked =
                    Locale.lookup(Locale.LanguageRange.parse(accepted), java.util.List.of(PERSIAN, Locale.ENGLISH));
            return liked == null ? PERSIAN : liked;
        } catch (IllegalArgumentException e) {
            return PERSIAN;
        }
    }
}
