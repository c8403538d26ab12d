package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.CorrectionBook;
import ir.shahrvandsepari.inquiry.DeadlineBook;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.WorkingDays;
import ir.shahrvandsepari.parameter.Holiday;
import ir.shahrvandsepari.parameter.HolidayBook;
import ir.shahrvandsepari.parameter.ParameterBook;
import ir.shahrvandsepari.parameter.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Closes and opens days, and the deadlines of open cases and of their corrections follow. Within the caller's transaction. */
@ApplicationScoped
class HolidayKeeping {
    @Inject
    private HolidayBook holidays;

    @Inject
    private ParameterBook parameters;

    @Inject
    private DeadlineBook deadlines;

    @Inject
    private CorrectionBook corrections;

    @Inject
    private AccessJournal journal;

    @Inject
    private Clock clock;

    /**
     * Closes a day.
     *
     * @return how many open cases have a later deadline now
     * @throws Refusal {@code holiday-exists}
     */
    int add(Holiday holiday, Caller caller) {
        WorkingDays before = holidays.forChange(inForce());
        holidays.add(holiday, caller.login());
        journal.record(caller, "holiday-added", holiday.day().toString());
        return follow(holiday.day(), before, caller);
    }

    /**
     * Opens a day again.
     *
     * @return how many open cases have an earlier deadline now
     * @throws Refusal {@code not-found}
     */
    int remove(LocalDate day, Caller caller) {
        WorkingDays before = holidays.forChange(inForce());
        holidays.remove(day, caller.login());
        journal.record(caller, "holiday-removed", day.toString());
        return follow(day, before, caller);
    }

    private int follow(LocalDate day, WorkingDays before, Caller caller) {
        InquiryBook.Step step = new InquiryBook.Step(caller.login(), InquiryBook.Why.DEADLINE_MOVED);
        WorkingDays after = holidays.calendar(inForce());
        corrections.follow(day, before, after);
        return deadlines.follow(day, before, after, step);
    }

    private Parameters inForce() {
        return parameters.inForce(Tehran.today(clock));
    }
}
