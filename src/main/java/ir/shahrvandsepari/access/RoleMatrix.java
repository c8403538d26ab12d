package ir.shahrvandsepari.access;

import static ir.shahrvandsepari.access.Reach.CITY;
import static ir.shahrvandsepari.access.Reach.OWN_DISTRICT;
import static ir.shahrvandsepari.access.Reach.OWN_OFFICE;
import static ir.shahrvandsepari.access.Reach.OWN_VISITS;
import static ir.shahrvandsepari.access.Role.ADMIN;
import static ir.shahrvandsepari.access.Role.ADMINISTRATION;
import static ir.shahrvandsepari.access.Role.AUDITOR;
import static ir.shahrvandsepari.access.Role.BANK;
import static ir.shahrvandsepari.access.Role.CLERK;
import static ir.shahrvandsepari.access.Role.EXPERT;
import static ir.shahrvandsepari.access.Role.FINANCE;
import static ir.shahrvandsepari.access.Role.GOVERNORATE;
import static ir.shahrvandsepari.access.Role.INSPECTOR;
import static ir.shahrvandsepari.access.Role.MANAGER;
import static ir.shahrvandsepari.access.Role.NOTARY;

import ir.shahrvandsepari.kernel.Refusal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may do what, in one table that every door asks; what is not written here nobody may. {@code src/docs/roles.md} is
 * made from it.
 */
public final class RoleMatrix {
    private static final Map<Action, Map<Role, Reach>> TABLE = new EnumMap<>(Action.class);

    static {
        row(Action.LOOK_IN_ADVANCE, CITY, NOTARY, BANK, ADMINISTRATION, GOVERNORATE);
        row(Action.FILE_INQUIRY, OWN_OFFICE, NOTARY, BANK, ADMINISTRATION);
        row(Action.FOLLOW_INQUIRY, OWN_OFFICE, NOTARY, BANK, ADMINISTRATION);
        row(Action.FOLLOW_INQUIRY, CITY, GOVERNORATE);
        row(Action.SEND_DECLARATION_CODE, OWN_OFFICE, NOTARY, BANK, ADMINISTRATION);
        row(Action.ATTACH_PAPER, OWN_OFFICE, NOTARY, BANK, ADMINISTRATION);
        row(Action.WITHDRAW_INQUIRY, OWN_OFFICE, NOTARY, BANK, ADMINISTRATION);
        row(Action.READ_BILL, OWN_OFFICE, NOTARY, BANK, ADMINISTRATION);
        row(Action.READ_BILL, CITY, GOVERNORATE, AUDITOR, FINANCE);
        row(Action.PAY_BILL, OWN_OFFICE, NOTARY, BANK, ADMINISTRATION);
        row(Action.POST_PAYMENT, CITY, FINANCE);
        row(Action.APPROVE_POSTING, CITY, FINANCE);
        row(Action.READ_ANSWER, OWN_OFFICE, NOTARY, BANK, ADMINISTRATION);
        row(Action.READ_ANSWER, OWN_DISTRICT, CLERK, EXPERT, MANAGER);
        row(Action.READ_ANSWER, CITY, GOVERNORATE, AUDITOR);
        row(Action.MARK_ANSWER_USED, OWN_OFFICE, NOTARY);
        row(Action.READ_CASE, OWN_DISTRICT, CLERK, EXPERT, MANAGER);
        row(Action.READ_CASE, OWN_VISITS, INSPECTOR);
        row(Action.READ_CASE, CITY, GOVERNORATE, AUDITOR);
        row(Action.READ_PROPERTY, OWN_DISTRICT, CLERK, EXPERT, MANAGER);
        row(Action.READ_PROPERTY, OWN_VISITS, INSPECTOR);
        row(Action.READ_PROPERTY, CITY, AUDITOR);
        row(Action.SEE_FIGURES, OWN_DISTRICT, MANAGER);
        row(Action.SEE_FIGURES, CITY, GOVERNORATE, AUDITOR, ADMIN);
        row(Action.READ_MONTH_REPORT, OWN_DISTRICT, MANAGER);
        row(Action.READ_MONTH_REPORT, CITY, AUDITOR, ADMIN);
        row(Action.ARRANGE_INSPECTORS, OWN_DISTRICT, MANAGER);
        row(Action.SEE_WHY_LEFT_OUT, OWN_DISTRICT, MANAGER);
        row(Action.SEE_WHY_LEFT_OUT, CITY, AUDITOR);
        row(Action.REPORT_VISIT, OWN_VISITS, INSPECTOR);
        row(Action.REQUEST_REVOCATION, OWN_DISTRICT, MANAGER);
        row(Action.APPROVE_REVOCATION, CITY, MANAGER);
        row(Action.LOAD_CITY_DATA, CITY, ADMIN);
        row(Action.DRAW_TOKEN_FOR_PROGRAM, CITY, ADMIN);
        row(Action.END_TOKEN, CITY, ADMIN);
        row(Action.CHANGE_HOLIDAYS, CITY, ADMIN);
        row(Action.PROPOSE_CHANGE, CITY, ADMIN);
        row(Action.APPROVE_CHANGE, CITY, ADMIN);
        row(Action.OPEN_PASSWORD, CITY, ADMIN);
    }

    private RoleMatrix() {}

    private static void row(Action action, Reach reach, Role... roles) {
        for (Role role : roles) {
            TABLE.computeIfAbsent(action, row -> new EnumMap<>(Role.class)).put(role, reach);
        }
    }

    /** How far a role reaches in an action; empty if it may not at all. */
    public static Optional<Reach> reach(Action action, Role role) {
        return Optional.ofNullable(TABLE.getOrDefault(action, Map.of()).get(role));
    }

    /** Whether the caller may do that to anything at all: whether the door opens. */
    public static boolean may(Caller caller, Action action) {
        return caller.roles().stream().anyMatch(role -> reach(action, role).isPresent());
    }

    /** Whether the caller's municipal roles cover that in a district. */
    public static boolean may(Caller caller, Action action, int district) {
        return caller.roles().stream().anyMatch(role -> reach(action, role)
                .filter(reach -> reach == CITY || reach == OWN_DISTRICT && caller.has(role, district))
                .isPresent());
    }

    /** Those of the caller's districts in which the roles held there cover that: what a list of it may show. */
    public static Set<Integer> districts(Caller caller, Action action) {
        return caller.districts().stream()
                .filter(district -> may(caller, action, district))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the caller's roles covers that in every district of the city. */
    public static boolean mayEverywhere(Caller caller, Action action) {
        return caller.roles().stream()
                .anyMatch(role -> reach(action, role).filter(CITY::equals).isPresent());
    }

    /** Whether the caller may do that in a district to what he was drawn for, which is for the asker to see. */
    public static boolean mayAsDrawn(Caller caller, Action action, int district) {
        return caller.roles().stream()
                .anyMatch(role ->
                        reach(action, role).filter(OWN_VISITS::equals).isPresent() && caller.has(role, district));
    }

    /** @throws Refusal {@code not-your-role} if the caller may not do that to anything at all */
    public static void require(Caller caller, Action action) {
        if (!may(caller, action)) {
            throw new Refusal("not-your-role");
        }
    }
}
