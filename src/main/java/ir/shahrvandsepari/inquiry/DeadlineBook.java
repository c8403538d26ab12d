package ir.shahrvandsepari.inquiry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.kernel.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The deadlines of open cases. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DeadlineBook {
    private final DueDays days;
    private final Clock clock;

    /** For the container's proxy only. */
    DeadlineBook() {
        this(null, null);
    }

    @Inject
    DeadlineBook(DueDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /**
     * Lets the deadlines that run over a day follow a change of that day: each case keeps the number of working days that
     * it was promised. The legal ten days of notaries are calendar days and stay.
     *
     * @param day the day that became a holiday or ceased to be one
     * @param before the calendar that the deadlines were set by
     * @param after the calendar from now on
     * @return how many cases have another deadline now; each has a step in its history that says so
     */
    public int follow(LocalDate day, WorkingDays before, WorkingDays after, Step step) {
        Map<LocalDate, List<Long>> moving = days.across(day).stream()
                .filter(due -> !moved(due, before, after).equals(due.dueOn()))
                .collect(groupingBy(due -> moved(due, before, after), mapping(DueCase::id, toList())));
        moving.forEach((to, cases) -> days.move(cases, to, step, clock.instant()));
        return moving.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Adds days to the deadline of one case, because its clock stood still or somebody extended it.
     *
     * @param days calendar days, 0 or more
     * @return the case with its new deadline
     */
    public Inquiry postpone(Inquiry inquiry, long days, Step step) {
        if (days == 0) {
            return inquiry;
        }
        LocalDate to = inquiry.dueOn().plusDays(days);
        this.days.move(List.of(inquiry.id()), to, step, clock.instant());
        return inquiry.dueOn(to);
    }

    private static LocalDate moved(DueCase due, WorkingDays before, WorkingDays after) {
        return after.after(due.filedOn(), before.between(due.filedOn(), due.dueOn()));
    }
}
