package ir.shahrvandsepari.insight;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An account that acts, acted or will act for an office.
 *
 * @param name of the person behind it
 */
public record OfficeMember(String login, String name, LocalDate from, Optional<LocalDate> until) {}
