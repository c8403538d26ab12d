package ir.shahrvandsepari.parameter;

import ir.shahrvandsepari.parameter.Parameters.Name;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One value of a parameter.
 *
 * @param value as it is stored
 * @param from first day
 * @param to last day; empty while no end is known
 * @param legalBasis where it comes from
 */
public record DatedParameter(Name name, String value, LocalDate from, Optional<LocalDate> to, String legalBasis) {
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
