package ir.shahrvandsepari.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cases. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class InquiryBook {
    private final Inquiries inquiries;
    private final Clock clock;

    /** For the container's proxy only. */
    InquiryBook() {
        this(null, null);
    }

    @Inject
    InquiryBook(Inquiries inquiries, Clock clock) {
        this.inquiries = inquiries;
        this.clock = clock;
    }

    /**
     * Why a case moved, as a key of the history's bundle.
     *
     * @param by login, or {@code system}
     */
    public record Step(String by, Why why) {}

    /** Reasons of moves. */
    public enum Why {
        FILED,
        DECIDED,
        BILLED,
        PAID,
        FACTS_CHANGED,
        NUMBERED,
        SEALED,
        PUBLISHED,
        WITHDRAWN,
        BILL_DIED,
        REVOKED,
        SUPERSEDED,
        OBJECTION,
        VISITED,
        /** The case stays where it is; its deadline follows the holidays. */
        DEADLINE_MOVED,
        REVIEWED,
        VISIT_ORDERED,
        RETURNED,
        RESUBMITTED,
        /** Sent again with other facts than were filed. */
        CORRECTED,
        CORRECTION_TIME_OVER,
        /** The case stays where it is; the days that its clock stood are added. */
        CLOCK_STOOD,
        /** The case stays where it is; a manager gave it more days. */
        EXTENDED,
        REFUSED_BY_DESK,
        REFUSAL_OBJECTED,
        /** The case stays as it stands; another district answers it. */
        HANDED_OVER,
        /** Another case takes up the same request. */
        MERGED,
        /** The case stays as it stands; it goes on for another that was merged into it. */
        TOOK_UP
    }

    /**
     * Records a new case before anything is done about it.
     *
     * @throws ir.shahrvandsepari.kernel.Refusal {@code duplicate-request} with {@code trackingCode} while the same office
     *     has one open for the same property, purpose and applicant
     */
    public Inquiry record(Filing filing, long officeId, Step step, LocalDate windowDay, LocalDate dueOn) {
        Inquiries.Place place = new Inquiries.Place(officeId, filing.code().district());
        return inquiries.add(filing, place, step, new Inquiries.Dates(clock.instant(), windowDay, dueOn));
    }

    /**
     * Records a case that asks the same as one before, of the district that answered that one, with its first day for the
     * windows.
     *
     * @throws ir.shahrvandsepari.kernel.Refusal as {@link #record}
     */
    public Inquiry recordAgain(Inquiry before, Step step, LocalDate dueOn) {
        Inquiries.Place place = new Inquiries.Place(before.officeId(), before.district());
        return inquiries.add(
                before.filing(), place, step, new Inquiries.Dates(clock.instant(), before.windowDay(), dueOn));
    }

    public Optional<Inquiry> byId(long id) {
        return inquiries.byId(id);
    }

    public Optional<Inquiry> byTrackingCode(TrackingCode code) {
        return inquiries.byCode(code);
    }

    /** The case, its row locked until the transaction ends. */
    public Inquiry lock(long id) {
        return inquiries.lock(id);
    }

    /**
     * Moves a case and writes the step into its history.
     *
     * @throws IllegalStateException if the case may not go there, or has moved since it was read
     */
    public Inquiry move(Inquiry inquiry, InquiryState to, Step step) {
        if (!inquiry.state().mayBecome(to)) {
            throw new IllegalStateException(inquiry.trackingCode() + ": " + inquiry.state() + " never becomes " + to);
        }
        inquiries.move(inquiry, to, step, clock.instant());
        return inquiry.in(to);
    }

    /** Another district answers the case from now on; that it has accepted is held by the database too. */
    public Inquiry handOver(Inquiry inquiry, int district, Step step) {
        inquiries.handOver(inquiry, district);
        inquiries.note(inquiry, step, clock.instant());
        return inquiry.at(district);
    }

    /**
     * The first day of a case of the same office, property, purpose and applicant that was refused, or merged into another,
     * since then.
     */
    public Optional<LocalDate> windowOfRefused(Filing filing, long officeId, LocalDate since) {
        return inquiries.windowOfRefused(filing, officeId, since);
    }

    /** Cases filed since then, the newest first. */
    public List<Inquiry> filedSince(Instant then, int limit) {
        return inquiries.filedSince(then, limit);
    }

    /** Cases whose answer was begun and not finished for that long, oldest first. */
    public List<Long> stuck(Duration age, int limit) {
        Instant before = clock.instant().minus(age);
        return inquiries.stuck(before, limit);
    }
}
