package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The days on which changes may begin. */
@ApplicationScoped
class ChangeDays {
    private final Clock clock;

    /** For the container's proxy only. */
    ChangeDays() {
        this(null);
    }

    @Inject
    ChangeDays(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal {@code change-not-ahead} for today and the past: decisions were made by what was in force */
    void requireAhead(LocalDate from) {
        if (!isAhead(from)) {
            throw new Refusal("change-not-ahead");
        }
    }

    /** @throws Refusal {@code change-in-the-past} for days before today: where no decision hangs on it, a change may begin today */
    void requireNotPast(LocalDate from) {
        if (from.isBefore(today())) {
            throw new Refusal("change-in-the-past");
        }
    }

    boolean isAhead(LocalDate from) {
        return from.isAfter(today());
    }

    /** That day if it is still ahead, else tomorrow. */
    LocalDate ahead(LocalDate from) {
        return isAhead(from) ? from : today().plusDays(1);
    }

    LocalDate today() {
        return Tehran.today(clock);
    }
}
