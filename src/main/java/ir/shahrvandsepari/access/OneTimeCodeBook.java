package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Codes that prove who holds a telephone: six digits, two minutes, five tries, three sends in ten minutes. Every method needs
 * a running transaction. A try is counted in a transaction of its own, before what it opens: so guessing in parallel, or in
 * requests that fail for another reason, gains nothing.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OneTimeCodeBook {
    static final Duration LIFE = Duration.ofMinutes(2);
    static final int TRIES = 5;
    static final int SENDS = 3;
    static final Duration SENDS_WITHIN = Duration.ofMinutes(10);
    static final int SENDS_A_DAY = 6;
    private static final Duration DAY = Duration.ofDays(1);

    private final OneTimeCodes codes;
    private final Clock clock;

    /** For the container's proxy only. */
    OneTimeCodeBook() {
        this(null, null);
    }

    @Inject
    OneTimeCodeBook(OneTimeCodes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Where a code goes.
     *
     * @param person whose telephone it is, by the municipality's record
     * @param by who asked for it
     */
    public record Recipient(PersonId person, Mobile mobile, Login by) {}

    /** A code to be sent, and until when it is taken. */
    public record Sent(OneTimeCode code, Instant validUntil) {}

    /** What came of a try. */
    public enum Trial {
        RIGHT,
        WRONG,
        /** its two minutes are over, or a newer one was sent, or it was used */
        EXPIRED,
        /** five wrong ones: a new code is needed */
        SPENT
    }

    /**
     * Makes a code; an earlier one for the same subject is dead from here on.
     *
     * @throws Refusal {@code too-many-requests} with {@code retryAfterSeconds} when this telephone got three in ten minutes
     */
    public Sent send(CodeSubject subject, Recipient recipient) {
        Instant now = clock.instant();
        codes.queueUp(recipient.mobile());
        codes.oldestOfLast(SENDS, recipient.mobile(), now.minus(SENDS_WITHIN)).ifPresent(oldest -> {
            long wait = Duration.between(now, oldest.plus(SENDS_WITHIN)).toSeconds() + 1;
            throw new Refusal("too-many-requests", Map.of("retryAfterSeconds", wait));
        });
        Sent sent = new Sent(OneTimeCode.random(), now.plus(LIFE));
        codes.add(subject, recipient, sent, now);
        return sent;
    }

    /**
     * Whether {@link #send} would send one, and this subject had fewer than six in a day: for what anybody may ask for, so
     * that guessing with a new code each time is as hopeless as with one.
     */
    public boolean maySend(CodeSubject subject, Recipient recipient) {
        Instant now = clock.instant();
        return codes.oldestOfLast(SENDS, recipient.mobile(), now.minus(SENDS_WITHIN))
                        .isEmpty()
                && codes.countSince(subject, now.minus(DAY)) < SENDS_A_DAY;
    }

    /**
     * Looks at a code that came back and counts the try.
     *
     * @param holder whether the person who got it is the right one for this
     */
    public Trial tried(CodeSubject subject, OneTimeCode code, Predicate<PersonId> holder) {
        OneTimeCodes.Kept kept = codes.newest(subject).orElse(null);
        if (kept == null || kept.used() || kept.validUntil().isBefore(clock.instant())) {
            return Trial.EXPIRED;
        }
        if (kept.tries() >= TRIES) {
            return Trial.SPENT;
        }
        codes.countTry(kept);
        return kept.matches(code) && holder.test(kept.person()) ? Trial.RIGHT : Trial.WRONG;
    }

    /**
     * Uses a code that was {@linkplain #tried right}, once.
     *
     * @param usedFor kept as evidence
     * @return whether it was still there to be used
     */
    public boolean use(CodeSubject subject, OneTimeCode code, CodeSubject usedFor) {
        return codes.newest(subject)
                .filter(kept -> !kept.used() && kept.matches(code))
                .filter(kept -> codes.use(kept, usedFor, clock.instant()))
                .isPresent();
    }
}
