package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inspection.InspectorNote.Absence;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is there, and who is tied to whom. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PresenceBook {
    private final InspectorNotes notes;
    private final Clock clock;

    /** For the container's proxy only. */
    PresenceBook() {
        this(null, null);
    }

    @Inject
    PresenceBook(InspectorNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** The inspectors of these districts, by district and login. */
    public List<InspectorNote> of(Set<Integer> districts) {
        return notes.of(districts, Tehran.today(clock));
    }

    /**
     * Notes an absence; the visits of an absent inspector are drawn anew within seconds.
     *
     * @throws InvalidValue {@code absence-in-the-past} if it begins before today or ends before it begins
     */
    public void absent(Login inspector, Absence absence, Login by) {
        LocalDate first = absence.first();
        boolean upsideDown = absence.last().filter(last -> last.isBefore(first)).isPresent();
        if (first.isBefore(Tehran.today(clock)) || upsideDown) {
            throw new InvalidValue("absence-in-the-past", first.toString());
        }
        notes.absent(inspector, absence, by, clock.instant());
    }

    /** Ends the absences of an inspector who is back. */
    public void back(Login inspector) {
        notes.back(inspector, Tehran.today(clock));
    }

    /**
     * Declares that an inspector has worked for an office, whose cases are not his from today on.
     *
     * @param until the last such day; empty for good
     * @throws InvalidValue {@code tie-in-the-past} if that day is over
     */
    public void workedFor(Login inspector, long office, Optional<LocalDate> until, Login by) {
        LocalDate today = Tehran.today(clock);
        if (until.filter(last -> last.isBefore(today)).isPresent()) {
            throw new InvalidValue("tie-in-the-past", until.get().toString());
        }
        notes.workedFor(inspector, office, today, until, by, clock.instant());
    }

    /** Declares somebody a relative, from today on and for good. */
    public void related(Login inspector, PersonId relative, Login by) {
        notes.related(inspector, relative, Tehran.today(clock), by, clock.instant());
    }
}
