package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.inquiry.DeadlineBook;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.WorkingDays;
import ir.shahrvandsepari.parameter.Holiday;
import ir.shahrvandsepari.parameter.HolidayBook;
import ir.shahrvandsepari.parameter.ParameterBook;
import ir.shahrvandsepari.parameter.Parameters;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Holidays come and go, and the deadlines that run over them follow. Each method is one transaction. */
@Stateless
public class HolidayJourney {
    @Inject
    private HolidayBook holidays;

    @Inject
    private ParameterBook parameters;

    @Inject
    private DeadlineBook deadlines;

    @Inject
    private AccessJournal journal;

    @Inject
    private Clock clock;

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
        WorkingDays before = holidays.forChange(inForce());
        holidays.add(holiday, caller.login());
        journal.record(caller, "holiday-added", holiday.day().toString());
        return follow(holiday.day(), before, caller);
    }

    /**
     * Opens a day again.
     *
     * @return how many open cases have an earlier deadline now
     * @throws Refusal {@code not-your-role}, {@code not-found}
     */
    public int remove(LocalDate day, Caller caller) {
        RoleMatrix.require(caller, Action.CHANGE_HOLIDAYS);
        WorkingDays before = holidays.forChange(inForce());
        holidays.remove(day, caller.login());
        journal.record(caller, "holiday-removed", day.toString());
        return follow(day, before, caller);
    }

    private int follow(LocalDate day, WorkingDays before, Caller caller) {
        InquiryBook.Step step = new InquiryBook.Step(caller.login(), InquiryBook.Why.DEADLINE_MOVED);
        return deadlines.follow(day, before, holidays.calendar(inForce()), step);
    }

    private Parameters inForce() {
        return parameters.inForce(Tehran.today(clock));
    }
}
