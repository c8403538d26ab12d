package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that stands against dealing with a property.
 *
 * @param code what it was laid on: the property, one it lies in, or one within it
 * @param until last day it binds; open-ended when absent
 * @param amount what is to be paid, if the hold is about money
 */
public record Hold(
        RenovationCode code,
        Kind kind,
        String reference,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<Rial> amount,
        Optional<String> remark) {

    /** Why it was laid. */
    public enum Kind {
        /** a court forbade dealings */
        JUDICIAL_FREEZE,
        /** a case before the commission of Article 100 (Municipality Law) is open */
        ART100_OPEN,
        /** a fine of that commission is unpaid */
        ART100_FINE,
        /** the property lies in a city plan */
        PLAN
    }

    /** Whether it binds on that day: from {@code since} to {@code until}, both included. */
    public boolean bindsOn(LocalDate day) {
        return !day.isBefore(since) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
