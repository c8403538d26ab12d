package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A role that somebody is to hold, or holds: {@code EXPERT 5 2027-03-20}, {@code ADMIN - -}.
 *
 * @param district for a district's roles, and only for them
 * @param until last day; empty if it has no end
 */
public record RoleTerm(Role role, Optional<Integer> district, Optional<LocalDate> until) {
    private static final Set<Role> OF_A_DISTRICT = EnumSet.of(Role.CLERK, Role.EXPERT, Role.INSPECTOR, Role.MANAGER);
    private static final String NONE = "-";

    /** @throws InvalidValue {@code role-needs-district} if a district is missing, or given where none belongs */
    public RoleTerm {
        if (district.isPresent() != isOfADistrict(role)) {
            throw new InvalidValue("role-needs-district", role.name());
        }
    }

    public static boolean isOfADistrict(Role role) {
        return OF_A_DISTRICT.contains(role);
    }

    /** Reads what {@link #toString()} wrote. */
    public static RoleTerm parse(String text) {
        String[] parts = text.split(" ");
        try {
            return new RoleTerm(
                    Role.valueOf(parts[0]),
                    Optional.of(parts[1]).filter(part -> !part.equals(NONE)).map(Integer::valueOf),
                    Optional.of(parts[2]).filter(part -> !part.equals(NONE)).map(LocalDate::parse));
        } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidValue("role-term-malformed", text);
        }
    }

    @Override
    public String toString() {
        return role + " " + district.map(String::valueOf).orElse(NONE) + " "
                + until.map(String::valueOf).orElse(NONE);
    }
}
