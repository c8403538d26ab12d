package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.access.RoleTerm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an account is for, today and later. */
public record AccountCard(List<Held> roles, List<Joined> offices) {
    /**
     * A role with its days.
     *
     * @param role without its end
     */
    public record Held(RoleTerm role, LocalDate from, Optional<LocalDate> until) {}

    /** An office that it acts for, with its days. */
    public record Joined(String office, LocalDate from, Optional<LocalDate> until) {}
}
