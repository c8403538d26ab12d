package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.casework.Merge;
import ir.shahrvandsepari.casework.MergeBook;
import ir.shahrvandsepari.inquiry.CaseHistory;
import ir.shahrvandsepari.inquiry.HistoryStep;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What whoever holds a tracking code may know of its case: how far it has come, and nothing of anybody. */
@Stateless
public class CaseTracking {
    @Inject
    private InquiryBook inquiries;

    @Inject
    private CaseHistory histories;

    @Inject
    private MergeBook merges;

    @Inject
    private StateDays days;

    /**
     * A case without names, amounts, holds and reasons.
     *
     * @param dueOn by when the answer is due
     * @param mergedInto the case that took this one up
     * @param path the thirteen steps
     */
    public record TrackedCase(
            TrackingCode code,
            Purpose purpose,
            int district,
            InquiryState state,
            Instant filedAt,
            LocalDate dueOn,
            Optional<TrackingCode> mergedInto,
            List<CasePath.Step> path) {
        public TrackedCase {
            path = List.copyOf(path);
        }
    }

    /** The case of a code; empty when there is none. */
    public Optional<TrackedCase> find(TrackingCode code) {
        return inquiries.byTrackingCode(code).map(this::tracked);
    }

    private TrackedCase tracked(Inquiry inquiry) {
        return new TrackedCase(
                inquiry.trackingCode(),
                inquiry.purpose(),
                inquiry.district(),
                inquiry.state(),
                inquiry.filedAt(),
                inquiry.dueOn(),
                merges.of(inquiry.id()).map(Merge::into),
                path(inquiry));
    }

    private List<CasePath.Step> path(Inquiry inquiry) {
        List<HistoryStep> history = histories.of(inquiry.id());
        return CasePath.of(history, days.lastDay(inquiry, history));
    }
}
