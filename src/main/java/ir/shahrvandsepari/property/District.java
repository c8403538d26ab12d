package ir.shahrvandsepari.property;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A district of the city.
 *
 * @param number 1 … 99, the first part of every code in it
 * @param name as people call it
 * @param openFrom by purpose (TRANSFER, MORTGAGE, ADMINISTRATION) the first day on which the service is open there; a day
 *     to come is a plan, a purpose that is missing is not even planned
 */
public record District(int number, String name, Map<String, LocalDate> openFrom) {
    public District {
        openFrom = Map.copyOf(openFrom);
    }

    public boolean isOpen(String purpose, LocalDate day) {
        return opensOn(purpose).map(first -> !day.isBefore(first)).orElse(false);
    }

    /** First day of the service, past or planned. */
    public Optional<LocalDate> opensOn(String purpose) {
        return Optional.ofNullable(openFrom.get(purpose));
    }
}
