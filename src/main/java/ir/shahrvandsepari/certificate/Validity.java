package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.JalaliDate;
import java.time.LocalDate;

/**
 * How long an answer holds. Months are Jalali, clipped to the month's end; the last day is included. Levies are yearly,
 * so what is said of them never holds past the last day of Esfand (29, in leap years 30), which the paper says.
 *
 * @param until last day of the answer
 * @param leviesUntil last day of its levy part
 */
record Validity(LocalDate until, LocalDate leviesUntil) {

    static Validity from(LocalDate issuedOn, int months) {
        JalaliDate first = JalaliDate.of(issuedOn);
        LocalDate until = first.plusMonths(months).toLocalDate();
        LocalDate yearEnd = JalaliDate.lastDayOfYear(first.year()).toLocalDate();
        return new Validity(until, until.isBefore(yearEnd) ? until : yearEnd);
    }

    boolean leviesEndEarlier() {
        return leviesUntil.isBefore(until);
    }
}
