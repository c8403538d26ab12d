package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.parameter.Holiday;
import ir.shahrvandsepari.parameter.HolidayBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Holidays come and go, and the deadlines that run over them follow. Each method is one transaction. */
@Stateless
public class HolidayJourney {
    @Inject
    private HolidayBook holidays;

    @Inject
    private HolidayKeeping keeping;

    /** In the order of their days. */
    public List<Holiday> between(LocalDate first, LocalDate last) {
        return holidays.between(first, last);
    }

    /**
     * Closes a day.
     *
     * @return how many open cases have a later deadline now
     * @throws Refusal {@code not-your-role}, {@code holiday-exists}
     */
    public int add(Holiday holiday, Caller caller) {
        RoleMatrix.require(caller, Action.CHANGE_HOLIDAYS);
        return keeping.add(holiday, caller);
    }

    /**
     * Opens a day again.
     *
     * @return how many open cases have an earlier deadline now
     * @throws Refusal {@code not-your-role}, {@code not-found}
     */
    public int remove(LocalDate day, Caller caller) {
        RoleMatrix.require(caller, Action.CHANGE_HOLIDAYS);
        return keeping.remove(day, caller);
    }
}
