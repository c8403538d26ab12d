package ir.shahrvandsepari.parameter;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.WorkingDays;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The holidays. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class HolidayBook {
    private final Holidays holidays;
    private final Clock clock;

    /** For the container's proxy only. */
    HolidayBook() {
        this(null, null);
    }

    @Inject
    HolidayBook(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    /**
     * The calendar to set a deadline by: what it knows stays true until the transaction ends, so that a holiday added
     * meanwhile finds every deadline that was set without it.
     *
     * @param inForce tells whether Thursday is worked
     */
    public WorkingDays forDeadlines(Parameters inForce) {
        holidays.hold();
        return calendar(inForce);
    }

    /** The calendar before a change, nobody else's deadline being set until the transaction ends. */
    public WorkingDays forChange(Parameters inForce) {
        holidays.lock();
        return calendar(inForce);
    }

    /** The calendar as this transaction sees it. */
    public WorkingDays calendar(Parameters inForce) {
        return WorkingDays.closedOn(inForce.on(Name.THURSDAY_IS_CLOSED), holidays.days());
    }

    /** What is kept of a day; empty if the municipality works unless it is a weekend. */
    public Optional<Holiday> on(LocalDate day) {
        return between(day, day).stream().findFirst();
    }

    /** In the order of their days, both ends included. */
    public List<Holiday> between(LocalDate first, LocalDate last) {
        return holidays.between(first, last);
    }

    /**
     * Closes a day.
     *
     * @param by login of whoever does it
     * @throws Refusal {@code holiday-exists} if it is closed already
     */
    public void add(Holiday holiday, String by) {
        if (!holidays.add(holiday, by, clock.instant())) {
            throw new Refusal("holiday-exists");
        }
    }

    /**
     * Opens a day again.
     *
     * @throws Refusal {@code not-found} if it is not closed
     */
    public void remove(LocalDate day, String by) {
        if (!holidays.remove(day, by, clock.instant())) {
            throw new Refusal("not-found");
        }
    }
}
