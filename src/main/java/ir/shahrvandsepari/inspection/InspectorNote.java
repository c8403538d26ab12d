package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an inspector that decides whether he may be drawn.
 *
 * @param open visits that wait for his report
 * @param absences that last or are to come, the earliest first
 * @param relatives declared and still in force
 * @param formerOffices that he has declared to have worked for, and that still keep him out
 */
public record InspectorNote(
        Login login,
        String name,
        int district,
        int open,
        List<Absence> absences,
        List<Relative> relatives,
        List<FormerOffice> formerOffices) {
    public InspectorNote {
        absences = List.copyOf(absences);
        relatives = List.copyOf(relatives);
        formerOffices = List.copyOf(formerOffices);
    }

    /** @param last empty until further notice */
    public record Absence(LocalDate first, Optional<LocalDate> last) {
        boolean covers(LocalDate day) {
            return !day.isBefore(first) && last.map(end -> !day.isAfter(end)).orElse(true);
        }
    }

    /** @param until empty for good */
    public record Relative(PersonId person, Optional<LocalDate> until) {}

    /**
     * @param name of the office, as printed
     * @param until the last day on which its cases are not his; empty for good
     */
    public record FormerOffice(String name, Optional<LocalDate> until) {}

    public boolean isAbsentOn(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.covers(day));
    }
}
