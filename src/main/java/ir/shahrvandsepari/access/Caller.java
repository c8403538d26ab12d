package ir.shahrvandsepari.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is asking, as of this request: roles and districts are those in force today.
 *
 * @param login name of the account, normalised; {@code "anonymous"} or {@code "system"} where nobody signed in
 * @param personId national id of the human being behind the account; two-person rules compare this, never the login,
 *     because one person may hold several accounts. Empty for anonymous, system and machine accounts without a person
 * @param displayName name for screens
 * @param roles roles in force today
 * @param officeId the office that the caller acts for, if any
 * @param districts districts that any of the caller's municipal roles extends to; empty means none
 * @param held districts by municipal role: an expert of one district may be the manager of another
 */
public record Caller(
        String login,
        String personId,
        String displayName,
        Set<Role> roles,
        OptionalLong officeId,
        Set<Integer> districts,
        Map<Role, Set<Integer>> held) {

    private static final Caller ANONYMOUS =
            new Caller("anonymous", "", "", EnumSet.noneOf(Role.class), OptionalLong.empty(), Set.of(), Map.of());
    private static final Caller SYSTEM =
            new Caller("system", "", "", EnumSet.noneOf(Role.class), OptionalLong.empty(), Set.of(), Map.of());

    public Caller {
        roles = Set.copyOf(roles);
        districts = Set.copyOf(districts);
        held = Map.copyOf(held);
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

    /** Whether the caller holds this municipal role in that district today. */
    public boolean has(Role role, int district) {
        return held.getOrDefault(role, Set.of()).contains(district);
    }

    /** The municipal roles that the caller holds in that district today. */
    public Set<Role> rolesIn(int district) {
        return held.keySet().stream().filter(role -> has(role, district)).collect(Collectors.toUnmodifiableSet());
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
