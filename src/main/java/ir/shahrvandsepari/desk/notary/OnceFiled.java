package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.Counter;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * Files a form once, however often and from however many tabs it is sent. What is written on it is its idempotency key: the
 * same paper leads to the case that it began, as long as that case or its answer stands. A paper whose case has ended may be
 * sent again, but only from a form that was opened after that case was filed: a double click on what is refused at once
 * files once as well.
 */
@ApplicationScoped
class OnceFiled {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int CREATED = 201;

    @Inject
    private Counter counter;

    @Inject
    private RequestKeys keys;

    @Inject
    private Clock clock;

    /**
     * The case that the form led to.
     *
     * @param before whether it was there before this form was sent
     */
    record Filed(TrackingCode code, boolean before) {}

    /** When a form is opened, by the clock that cases are dated by. */
    Instant now() {
        return clock.instant();
    }

    /**
     * @param opened when the form was opened
     * @throws Refusal when a gate is closed, and {@code request-still-running} if the same paper is being filed for long
     */
    Filed file(Filing filing, Instant opened, Caller caller) {
        String paper = filing.toString();
        long patientUntil = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            RequestKeys.Claimed claimed = claim(paper, caller);
            if (claimed instanceof RequestKeys.Owned) {
                return fileNow(filing, caller);
            }
            if (claimed instanceof RequestKeys.Answered answered) {
                TrackingCode earlier = TrackingCode.parse(answered.location());
                if (standsOrIsNewer(earlier, opened)) {
                    return new Filed(earlier, true);
                }
                paper = filing + " after " + earlier;
            } else if (System.nanoTime() < patientUntil) {
                LockSupport.parkNanos(PAUSE.toNanos());
            } else {
                throw new Refusal("request-still-running", Map.of("retryAfterSeconds", PATIENCE.toSeconds()));
            }
        }
    }

    private RequestKeys.Claimed claim(String paper, Caller caller) {
        byte[] hash = Sha256.of(paper);
        return keys.claim(new RequestKeys.Key("desk " + caller.officeId().orElse(0), Sha256.hex(hash)), hash);
    }

    private Filed fileNow(Filing filing, Caller caller) {
        try {
            TrackingCode code = counter.file(filing, caller);
            keys.answered(new RequestKeys.Answered(CREATED, null, code.value(), new byte[0]));
            return new Filed(code, false);
        } catch (Refusal refusal) {
            keys.released();
            if (refusal.slug().equals("duplicate-request")) {
                return new Filed(TrackingCode.parse((String) refusal.details().get("trackingCode")), true);
            }
            throw refusal;
        } catch (RuntimeException failure) {
            keys.released();
            throw failure;
        }
    }

    private boolean standsOrIsNewer(TrackingCode code, Instant opened) {
        Inquiry known = counter.find(code).orElseThrow();
        return known.state().isOpen()
                || known.state() == InquiryState.ISSUED
                || known.filedAt().isAfter(opened);
    }
}
