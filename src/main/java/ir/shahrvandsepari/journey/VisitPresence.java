package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.inspection.InspectorNote;
import ir.shahrvandsepari.inspection.InspectorNote.Absence;
import ir.shahrvandsepari.inspection.PresenceBook;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Absences, which a manager of the district notes, and relatives, whom inspectors declare themselves as well. Everything is
 * journalled: an absence takes somebody out of the draw.
 */
@Stateless
public class VisitPresence {
    @Inject
    private PresenceBook presence;

    @Inject
    private AccessJournal journal;

    /** All inspectors of a manager's districts; of an inspector only himself. */
    public List<InspectorNote> of(Caller caller) {
        boolean manager = caller.has(Role.MANAGER);
        return presence.of(caller.districts()).stream()
                .filter(note -> manager || isOneself(note, caller))
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

    private void manager(Login inspector, Caller caller) {
        if (!caller.has(Role.MANAGER)) {
            throw new Refusal("not-found");
        }
        known(inspector, caller);
    }

    private void known(Login inspector, Caller caller) {
        boolean theirs = of(caller).stream().anyMatch(note -> note.login().equals(inspector));
        if (!theirs) {
            throw new Refusal("not-found");
        }
    }

    private static boolean isOneself(InspectorNote note, Caller caller) {
        return note.login().value().equals(caller.login()) && caller.has(Role.INSPECTOR);
    }
}
