package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.HistoryStep;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The thirteen steps of a case as people see them, told from its history. The numbers are those of
 * {@code src/docs/journey.md}; nothing in it names a person, an amount or a hold.
 */
public final class CasePath {
    private static final int DECISION = 5;
    private static final int VISIT = 6;
    private static final int BILL = 7;
    private static final int PAYMENT = 8;
    private static final int NUMBER = 9;
    private static final int SEAL = 10;
    private static final int LOG = 11;
    private static final int LAST = 13;

    private final List<HistoryStep> history;
    private final InquiryState state;
    private final int current;
    private final boolean over;

    private CasePath(List<HistoryStep> history) {
        this.history = history.stream().filter(CasePath::isMove).toList();
        HistoryStep last = this.history.get(this.history.size() - 1);
        this.state = last.to();
        this.over = state == InquiryState.REFUSED || state == InquiryState.EXPIRED || state == InquiryState.WITHDRAWN;
        this.current = over ? stoppedAt(last) : reached(state);
    }

    /** A step may tell of something else that happened to the case, such as a deadline that moved. */
    private static boolean isMove(HistoryStep step) {
        return step.from().filter(step.to()::equals).isEmpty();
    }

    /** How a step stands. */
    public enum Place {
        DONE,
        NOW,
        AHEAD,
        /** It was not needed. */
        SKIPPED,
        /** The case ended before it. */
        UNREACHED,
        /** The case ended here. */
        STOPPED
    }

    /** Who takes a step. */
    public enum Actor {
        OFFICE,
        SYSTEM,
        DISTRICT,
        INSPECTOR,
        APPLICANT
    }

    /**
     * One step.
     *
     * @param number 1 … 13
     * @param at when it was taken, or when the case ended here
     * @param who took it, or has to take it
     * @param by the last day for it, only for the step that is to be taken now
     */
    public record Step(int number, Place place, Optional<OffsetDateTime> at, Actor who, Optional<LocalDate> by) {}

    /**
     * The path of a case.
     *
     * @param history every step that was kept, the filing first; not empty
     * @param until last day for the step that is to be taken now; empty if none is set while its clock stands
     */
    public static List<Step> of(List<HistoryStep> history, Optional<LocalDate> until) {
        CasePath path = new CasePath(history);
        return IntStream.rangeClosed(1, LAST)
                .mapToObj(number -> path.step(number, until))
                .toList();
    }

    private Step step(int number, Optional<LocalDate> until) {
        Place place = place(number);
        boolean shown = place == Place.DONE || place == Place.STOPPED;
        Optional<LocalDate> by = place == Place.NOW ? until : Optional.empty();
        return new Step(number, place, shown ? at(number, place) : Optional.empty(), who(number, place), by);
    }

    private Place place(int number) {
        if (number == current) {
            return over ? Place.STOPPED : Place.NOW;
        }
        if (number == VISIT && isVisited()) {
            return Place.DONE; // the decision is made again after a visit
        }
        if (number > current) {
            return over ? Place.UNREACHED : Place.AHEAD;
        }
        boolean unneeded =
                number == VISIT || number == PAYMENT && at(PAYMENT, Place.DONE).isEmpty();
        return unneeded ? Place.SKIPPED : Place.DONE;
    }

    private boolean isVisited() {
        return moved(step -> cameFrom(step, InquiryState.AWAITING_VISIT) && step.to() == InquiryState.UNDER_REVIEW)
                .isPresent();
    }

    private static int reached(InquiryState state) {
        return switch (state) {
            case RECEIVED, RETURNED, UNDER_REVIEW -> DECISION;
            case AWAITING_VISIT -> VISIT;
            case AWAITING_PAYMENT -> PAYMENT;
            case PREPARED -> SEAL;
            case SEALED -> LOG;
            case ISSUED, REVOKED, SUPERSEDED, REFUSED, EXPIRED, WITHDRAWN -> LAST + 1;
        };
    }

    /** What was paid for is looked at again before it is numbered; a refusal then is one of that step. */
    private static int stoppedAt(HistoryStep last) {
        InquiryState from = last.from().orElse(InquiryState.RECEIVED);
        boolean lookedAtAgain = last.to() == InquiryState.REFUSED && from == InquiryState.AWAITING_PAYMENT;
        return lookedAtAgain ? NUMBER : reached(from);
    }

    private Optional<OffsetDateTime> at(int number, Place place) {
        if (place == Place.STOPPED) {
            return Optional.of(history.get(history.size() - 1).at());
        }
        return switch (number) {
            case 1, 2, 3, 4 -> Optional.of(history.get(0).at());
            case DECISION ->
                moved(step -> cameFrom(step, InquiryState.RECEIVED) || cameFrom(step, InquiryState.UNDER_REVIEW));
            case VISIT -> moved(step -> cameFrom(step, InquiryState.AWAITING_VISIT));
            case BILL ->
                moved(step -> step.to() == InquiryState.AWAITING_PAYMENT).or(() -> entered(InquiryState.PREPARED));
            case PAYMENT -> moved(CasePath::isPaid);
            case NUMBER -> entered(InquiryState.PREPARED);
            case SEAL -> entered(InquiryState.SEALED);
            default -> entered(InquiryState.ISSUED);
        };
    }

    /** A bill that was paid lets the case go on, or stops it when something has changed meanwhile. */
    private static boolean isPaid(HistoryStep step) {
        boolean ended = step.to() == InquiryState.EXPIRED || step.to() == InquiryState.WITHDRAWN;
        return cameFrom(step, InquiryState.AWAITING_PAYMENT) && !ended && step.why() != InquiryBook.Why.OBJECTION;
    }

    private Optional<OffsetDateTime> entered(InquiryState wanted) {
        return moved(step -> step.to() == wanted);
    }

    /** When it last happened. */
    private Optional<OffsetDateTime> moved(Predicate<HistoryStep> wanted) {
        return history.stream().filter(wanted).reduce((earlier, later) -> later).map(HistoryStep::at);
    }

    private static boolean cameFrom(HistoryStep step, InquiryState state) {
        return step.from().filter(state::equals).isPresent();
    }

    private Actor who(int number, Place place) {
        if (place == Place.NOW && state == InquiryState.RETURNED) {
            return Actor.OFFICE;
        }
        boolean reviewed = history.stream().anyMatch(step -> step.to() == InquiryState.UNDER_REVIEW);
        return switch (number) {
            case 1 -> Actor.OFFICE;
            case DECISION -> reviewed ? Actor.DISTRICT : Actor.SYSTEM;
            case VISIT -> Actor.INSPECTOR;
            case PAYMENT -> Actor.APPLICANT;
            default -> Actor.SYSTEM;
        };
    }
}
