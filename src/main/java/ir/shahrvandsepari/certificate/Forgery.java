package ir.shahrvandsepari.certificate;

import java.util.Locale;

/** What gives a forgery away; the sentence is {@code verification.<code>} in the bundle {@code i18n/certificate}. */
enum Forgery {
    UNREADABLE,
    QR_SWAPPED,
    SEAL_MISSING,
    OTHER_SEAL,
    BYTES_CHANGED,
    BYTES_APPENDED,
    FACTS_DIFFER,
    NOT_THE_KEPT_FILE,
    SEAL_INVALID;

    /** {@code bytes-changed}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
