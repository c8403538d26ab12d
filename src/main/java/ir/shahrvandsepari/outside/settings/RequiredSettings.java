package ir.shahrvandsepari.outside.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings without which there is no production, and the values that only a demo may have.
 *
 * @param value a setting by name, empty if it was not given
 * @param hasSandbox whether the stand-ins for outside systems are part of the application
 */
record RequiredSettings(Function<String, Optional<String>> value, boolean hasSandbox) {
    private static final String DEMO = "separi.demo";

    private static final List<String> REQUIRED = List.of(
            "separi.database.url",
            "separi.database.user",
            "separi.database.password",
            "separi.public-url",
            "separi.seal.keystore.path",
            "separi.seal.keystore.password",
            "separi.seal.keystore.alias",
            "separi.log.origin",
            "separi.log.key",
            "separi.gateway.sep.base-url",
            "separi.gateway.sep.terminal-id",
            "separi.sms.base-url",
            "separi.sms.user",
            "separi.sms.password",
            "separi.sms.sender");

    /** Nobody may be able to guess these. */
    private static final List<String> SECRET =
            List.of("separi.database.password", "separi.seal.keystore.password", "separi.sms.password");

    private static final List<String> GUESSED_FIRST =
            List.of("demo", "test", "changeit", "changeme", "password", "postgres", "admin", "secret", "123456");

    /** Outside systems and the public stand elsewhere than on this machine. */
    private static final List<String> ELSEWHERE =
            List.of("separi.public-url", "separi.gateway.sep.base-url", "separi.sms.base-url");

    /** What keeps the application from starting, a sentence for each; empty if nothing does. */
    List<String> complaints() {
        boolean demo = value.apply(DEMO).map(Boolean::parseBoolean).orElse(false);
        List<String> complaints = new ArrayList<>();
        if (demo && !hasSandbox) {
            complaints.add(DEMO + " is true, but this is the product: only the run command switches the demo on");
        }
        if (!demo && hasSandbox) {
            complaints.add(DEMO + " is not true, but the stand-ins of the demo are in the application: deploy"
                    + " shahrvandsepari.war");
        }
        if (!demo) {
            REQUIRED.forEach(name -> complaint(name).ifPresent(complaints::add));
        }
        return complaints;
    }

    private Optional<String> complaint(String name) {
        String given = value.apply(name).map(String::strip).orElse("");
        if (given.isEmpty()) {
            return Optional.of(name + " is missing (environment variable " + variable(name) + ")");
        }
        if (SECRET.contains(name) && isGuessable(given)) {
            return Optional.of(
                    name + " is a value that anybody would try first (environment variable " + variable(name) + ")");
        }
        if (ELSEWHERE.contains(name) && isHere(given)) {
            return Optional.of(name + " is an address of the demo: " + given);
        }
        return name.equals("separi.public-url") && !given.startsWith("https://")
                ? Optional.of(name + " must begin with https://, the certificates carry it: " + given)
                : Optional.empty();
    }

    private static boolean isGuessable(String secret) {
        String plain = secret.toLowerCase(Locale.ROOT);
        return plain.length() < 8 || plain.startsWith("demo-") || GUESSED_FIRST.contains(plain);
    }

    private static boolean isHere(String address) {
        String plain = address.toLowerCase(Locale.ROOT);
        return plain.contains("/sandbox") || plain.matches("[a-z]+://(localhost|127\\.|\\[::1]).*");
    }

    /** MicroProfile Config's own rule for environment variables. */
    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
