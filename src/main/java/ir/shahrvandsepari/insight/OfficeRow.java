package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.organization.OfficeKey;
import ir.shahrvandsepari.organization.OfficeTerm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An office on the list of the administration.
 *
 * @param now what it is today; before its first day it is suspended
 * @param openedOn its first day
 * @param planned the next day on which it becomes something else
 * @param open its open cases
 * @param members accounts that act for it today
 */
public record OfficeRow(
        OfficeKey key, OfficeTerm now, LocalDate openedOn, Optional<LocalDate> planned, long open, long members) {}
