package ir.shahrvandsepari.certificate;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that an answer bears; always Persian, because the paper is. */
final class Sentences {

    static final Locale PERSIAN = Locale.forLanguageTag("fa");

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.certificate", PERSIAN);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
