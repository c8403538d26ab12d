package ir.shahrvandsepari.property;

import ir.shahrvandsepari.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that stands against a person's dealings, whatever the property.
 *
 * @param until last day it binds; open-ended when absent
 */
public record PersonHold(
        PersonId person,
        Kind kind,
        String reference,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<String> remark) {

    /** Why it was laid. */
    public enum Kind {
        /** a court or the registry forbade the person to deal in property */
        FORBIDDEN_TO_DEAL,
        /** the person's papers need a closer look */
        BLACKLIST
    }

    /** Whether it binds on that day: from {@code since} to {@code until}, both included. */
    public boolean bindsOn(LocalDate day) {
        return !day.isBefore(since) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
