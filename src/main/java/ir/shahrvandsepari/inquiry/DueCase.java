package ir.shahrvandsepari.inquiry;

import java.time.LocalDate;

/**
 * An open case and its deadline.
 *
 * @param filedOn the day of filing in Tehran
 */
public record DueCase(long id, TrackingCode trackingCode, LocalDate filedOn, LocalDate dueOn) {}
