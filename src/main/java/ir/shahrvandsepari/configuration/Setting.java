package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.StatedReason;

/**
 * What something is set to.
 *
 * @param value in the form of a proposal's value
 * @param reference the law or decision that it stands on, where such a thing has one; else empty
 * @param sample whether it still waits for being confirmed; what two people approve is confirmed
 */
public record Setting(String value, String reference, boolean sample) {
    /** @throws InvalidValue {@code configuration-reference-long} if no proposal could cite it */
    public Setting {
        reference = PersianText.tidy(reference);
        if (reference.length() > StatedReason.LONGEST) {
            throw new InvalidValue("configuration-reference-long", "reference", reference);
        }
    }

    /** Where nothing is cited and nothing waits for being confirmed. */
    static Setting of(String value) {
        return new Setting(value, "", false);
    }

    /** What two people decide about it. */
    Setting decided() {
        return new Setting(value, reference, false);
    }
}
