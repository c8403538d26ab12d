package ir.shahrvandsepari.access;

import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who is asking, as of this request: roles and districts are those in force today.
 *
 * @param login name of the account, normalised; {@code "anonymous"} or {@code "system"} where nobody signed in
 * @param personId national id of the human being behind the account; two-person rules compare this, never the login,
 *     because one person may hold several accounts. Empty for anonymous, system and machine accounts without a person
 * @param displayName name for screens
 * @param roles roles in force today
 * @param officeId the office that the caller acts for, if any
 * @param districts districts that the caller's municipal roles extend to (1–5); empty means none
 */
public record Caller(
        String login,
        String personId,
        String displayName,
        Set<Role> roles,
        OptionalLong officeId,
        Set<Integer> districts) {

    private static final Caller ANONYMOUS =
            new Caller("anonymous", "", "", EnumSet.noneOf(Role.class), OptionalLong.empty(), Set.of());
    private static final Caller SYSTEM =
            new Caller("system", "", "", EnumSet.noneOf(Role.class), OptionalLong.empty(), Set.of());

    public Caller {
        roles = Set.copyOf(roles);
        districts = Set.copyOf(districts);
    }

    /** Somebody who did not sign in: has no role, sees what is public. */
    public static Caller anonymous() {
        return ANONYMOUS;
    }

    /** The city's own timers and recovery; has no role at the doors. */
    public static Caller system() {
        return SYSTEM;
    }

    /** Whether the caller holds this role today. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether somebody signed in. */
    public boolean isKnown() {
        return this != ANONYMOUS && this != SYSTEM;
    }

    /** Whether the caller acts for this office. */
    public boolean actsFor(long office) {
        return officeId.isPresent() && officeId.getAsLong() == office;
    }

    /** Whether the caller's municipal roles extend to this district. */
    public boolean serves(int district) {
        return districts.contains(district);
    }
}
