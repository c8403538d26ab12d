package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.inspection.InspectorNote;
import ir.shahrvandsepari.inspection.InspectorNote.Absence;
import ir.shahrvandsepari.inspection.PresenceBook;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.organization.OfficeKey;
import ir.shahrvandsepari.organization.OfficeRegister;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Absences, which a manager of the district notes, and ties, which inspectors declare themselves as well. Everything is
 * journalled: an absence takes somebody out of the draw.
 */
@Stateless
public class VisitPresence {
    @Inject
    private PresenceBook presence;

    @Inject
    private OfficeRegister offices;

    @Inject
    private AccessJournal journal;

    /** All inspectors of a manager's districts; of an inspector only himself. */
    public List<InspectorNote> of(Caller caller) {
        return presence.of(caller.districts()).stream()
                .filter(note -> isArrangedBy(note, caller) || isOneself(note, caller))
                .toList();
    }

    /** @throws Refusal {@code not-found} for whoever is no manager of the inspector's district */
    public void absent(Login inspector, Absence absence, Caller caller) {
        manager(inspector, caller);
        presence.absent(inspector, absence, new Login(caller.login()));
        journal.record(caller, "inspector-absent", inspector.value());
    }

    /** @throws Refusal {@code not-found} for whoever is no manager of the inspector's district */
    public void back(Login inspector, Caller caller) {
        manager(inspector, caller);
        presence.back(inspector);
        journal.record(caller, "inspector-back", inspector.value());
    }

    /** @throws Refusal {@code not-found} for whoever is neither the inspector nor a manager of his district */
    public void related(Login inspector, PersonId relative, Caller caller) {
        known(inspector, caller);
        presence.related(inspector, relative, new Login(caller.login()));
        journal.record(caller, "inspector-relative-declared", inspector.value());
    }

    /**
     * @param until the last day on which the office's cases are not his; empty for good
     * @throws InvalidValue {@code office-not-known} if there is no such office
     * @throws Refusal {@code not-found} for whoever is neither the inspector nor a manager of his district
     */
    public void workedFor(Login inspector, OfficeKey office, Optional<LocalDate> until, Caller caller) {
        known(inspector, caller);
        long id = offices.id(office).orElseThrow(() -> new InvalidValue("office-not-known", office.code()));
        presence.workedFor(inspector, id, until, new Login(caller.login()));
        journal.record(caller, "inspector-office-declared", inspector.value());
    }

    private void manager(Login inspector, Caller caller) {
        require(inspector, caller, note -> isArrangedBy(note, caller));
    }

    private void known(Login inspector, Caller caller) {
        require(inspector, caller, note -> true);
    }

    private void require(Login inspector, Caller caller, Predicate<InspectorNote> also) {
        boolean theirs = of(caller).stream()
                .filter(note -> note.login().equals(inspector))
                .anyMatch(also);
        if (!theirs) {
            throw new Refusal("not-found");
        }
    }

    private static boolean isArrangedBy(InspectorNote note, Caller caller) {
        return RoleMatrix.may(caller, Action.ARRANGE_INSPECTORS, note.district());
    }

    private static boolean isOneself(InspectorNote note, Caller caller) {
        return note.login().value().equals(caller.login()) && caller.has(Role.INSPECTOR, note.district());
    }
}
