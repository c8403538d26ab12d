package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What cases were returned for, and what was answered. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CorrectionBook {
    private final Corrections corrections;
    private final DeskBook desk;
    private final Clock clock;

    /** For the container's proxy only. */
    CorrectionBook() {
        this(null, null, null);
    }

    @Inject
    CorrectionBook(Corrections corrections, DeskBook desk, Clock clock) {
        this.corrections = corrections;
        this.desk = desk;
        this.clock = clock;
    }

    /** Writes down all that is to be corrected, until when. */
    public void giveBack(
            long inquiryId, List<ReasonCode> defects, Optional<Remark> remark, LocalDate answerBy, Official by) {
        corrections.add(inquiryId, by, new Correction(defects, remark, now(), answerBy, Optional.empty()));
        desk.record(inquiryId, by, Act.Kind.RETURNED, remark);
    }

    /** The last time that a case was returned. */
    public Optional<Correction> last(long inquiryId) {
        return corrections.last(inquiryId);
    }

    /** Writes down what the office says to it, where the desk reads it. */
    public void answer(long inquiryId, Official by, Remark words) {
        corrections.answer(inquiryId, new Correction.Answer(now(), by.login(), words));
        desk.record(inquiryId, by, Act.Kind.ANSWERED, Optional.of(words));
    }

    /** Returned cases whose days are over, the longest first. */
    public List<Long> overdue(int limit) {
        return corrections.overdue(Tehran.today(clock), limit);
    }

    /**
     * Lets the last days for an answer follow a day that was closed: each office keeps the number of working days that it was
     * promised. A day that is opened again takes nothing away, because the office was told its last day.
     *
     * @param before the calendar that the days were set by
     * @param after the calendar from now on
     */
    public void follow(LocalDate day, WorkingDays before, WorkingDays after) {
        for (Corrections.Waiting waiting : corrections.across(day)) {
            LocalDate to = after.after(waiting.returnedOn(), before.between(waiting.returnedOn(), waiting.answerBy()));
            if (to.isAfter(waiting.answerBy())) {
                corrections.putOff(waiting, to);
            }
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Tehran.ZONE).toOffsetDateTime();
    }
}
