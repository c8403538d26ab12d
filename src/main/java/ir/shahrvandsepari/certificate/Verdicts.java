package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.certificate.VerificationResult.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The verdicts and the checks behind them. */
final class Verdicts {

    /** One object for every unknown thing: nothing in it can depend on what was asked. */
    private static final VerificationResult UNKNOWN = new VerificationResult(
            Verdict.UNKNOWN,
            "not-ours",
            null,
            List.of(new Check("code-in-register", false)),
            OptionalLong.empty(),
            null);

    private Verdicts() {}

    static VerificationResult unknown() {
        return UNKNOWN;
    }

    static VerificationResult forged(Forgery what, Check... checks) {
        return new VerificationResult(Verdict.FORGED, what.code(), null, List.of(checks), OptionalLong.empty(), null);
    }

    /** The verdict on an answer that is ours and unchanged: how it stands today. */
    static VerificationResult standing(PublicAnswer answer, LocalDate today, Check... before) {
        boolean expired = today.isAfter(answer.validUntil());
        boolean revoked = answer.standing().state() == CertificateState.REVOKED;
        boolean superseded = answer.standing().state() == CertificateState.SUPERSEDED;
        List<Check> checks = new ArrayList<>(List.of(before));
        checks.add(new Check("code-in-register", true));
        checks.add(new Check("in-log", true));
        checks.add(new Check("not-revoked", !revoked));
        checks.add(new Check("not-superseded", !superseded));
        checks.add(new Check("not-expired", !expired));
        checks.add(new Check("not-used", !answer.standing().used()));
        Verdict verdict = Verdict.VALID;
        String reason = answer.standing().used() ? "used" : null;
        if (revoked) {
            verdict = Verdict.REVOKED;
            reason = "revoked";
        } else if (superseded) {
            verdict = Verdict.SUPERSEDED;
            reason = "superseded";
        } else if (expired) {
            verdict = Verdict.EXPIRED;
            reason = "expired";
        }
        return new VerificationResult(
                verdict,
                reason,
                answer.maskedFacts(),
                checks,
                OptionalLong.of(answer.logIndex()),
                answer.standing().endedWhy().orElse(null));
    }
}
