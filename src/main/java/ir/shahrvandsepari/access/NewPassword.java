package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersianText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A password that somebody chooses: long instead of composed, because what is demanded of its letters makes passwords
 * guessable (NIST SP 800-63B §5.1.1.2, OWASP Authentication Cheat Sheet).
 *
 * @param value 12 to 200 characters, five of them different, Persian and Arabic digits folded
 */
public record NewPassword(String value) {
    private static final int SHORTEST = 12;
    private static final int DIFFERENT = 5;
    /** What lists of stolen passwords have most of that length; the last is the one of the demo, which everybody can read. */
    private static final Set<String> COMMON = Set.of(
            "1234567890123",
            "123456789012",
            "123456789123",
            "12345678910112",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "123456qwerty",
            "qwerty123456",
            "qwertyuiop123",
            "qwertyuiopasdf",
            "abcdefghijkl",
            "abcd12345678",
            "abc123456789",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "administrator",
            "administrator1",
            "iloveyou1234",
            "changemeplease",
            "letmeinletmein",
            "shahrvandsepari",
            "demo-urmia-1405");

    /** @throws InvalidValue {@code password-length}, {@code password-uniform}, {@code password-common} */
    public NewPassword {
        value = PersianText.asciiDigits(value == null ? "" : value);
        String plain = value.toLowerCase(Locale.ROOT);
        // the wrong text may be the password of something else: it goes nowhere
        if (value.codePointCount(0, value.length()) < SHORTEST || value.length() > PasswordHash.LONGEST) {
            throw new InvalidValue("password-length", null);
        }
        if (plain.codePoints().distinct().count() < DIFFERENT) {
            throw new InvalidValue("password-uniform", null);
        }
        if (COMMON.contains(plain)) {
            throw new InvalidValue("password-common", null);
        }
    }

    /**
     * What was typed twice.
     *
     * @throws InvalidValue {@code password-repeated-otherwise}, and as the constructor
     */
    public static NewPassword of(String typed, String again) {
        NewPassword chosen = new NewPassword(typed);
        if (again == null || !chosen.value.equals(PersianText.asciiDigits(again))) {
            throw new InvalidValue("password-repeated-otherwise", null);
        }
        return chosen;
    }

    /**
     * @param mobile of the owner; with or without its 0
     * @throws InvalidValue {@code password-names-you} if a name or number of its owner is part of it
     */
    public void requireNotNaming(Caller owner, Optional<Mobile> mobile) {
        String plain = value.toLowerCase(Locale.ROOT);
        Stream<String> names = Stream.of(owner.login(), owner.personId()).filter(name -> !name.isEmpty());
        if (Stream.concat(names, mobile.stream().map(number -> number.value().substring(1)))
                .anyMatch(plain::contains)) {
            throw new InvalidValue("password-names-you", null);
        }
    }

    /** As it is kept; takes its time. */
    public PasswordHash hash() {
        return PasswordHash.of(value);
    }

    /** Never the password: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "a new password";
    }
}
