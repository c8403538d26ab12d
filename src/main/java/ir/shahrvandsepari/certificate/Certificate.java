package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.property.RenovationCode;
import ir.shahrvandsepari.transparency.LogEntry;
import java.util.Optional;

/**
 * An answer on its way from draft to publication. Each step can only be taken with the token of the step before, and
 * only this room makes tokens, also when they are read back from the register after a crash.
 */
public sealed interface Certificate permits PreparedCertificate, SealedCertificate, IssuedCertificate {

    /** What was frozen when it was prepared. */
    Draft draft();

    default CertificateNumber number() {
        return draft().number();
    }

    default long inquiryId() {
        return draft().inquiryId();
    }

    default VerificationCode verificationCode() {
        return draft().code();
    }

    /** The canonical facts (RFC 8785), byte for byte as sealed, logged and attached. */
    default byte[] factsJson() {
        return draft().facts();
    }

    /** The leaf that stands for it in the log: a hash of salted facts, which tells nothing to who does not hold them. */
    default LogEntry logEntry() {
        return LogEntry.of("certificate sha256:" + draft().hash());
    }

    /** Number, code, facts and what they are about, fixed for ever. */
    final class Draft {
        private final CertificateNumber number;
        private final long inquiryId;
        private final VerificationCode code;
        private final byte[] facts;
        private final FactsHash hash;
        private final RenovationCode property;
        private final Optional<CertificateDraft.Share> share;

        Draft(
                CertificateNumber number,
                long inquiryId,
                VerificationCode code,
                byte[] facts,
                RenovationCode property,
                Optional<CertificateDraft.Share> share) {
            this.number = number;
            this.inquiryId = inquiryId;
            this.code = code;
            this.facts = facts;
            this.hash = FactsHash.over(facts);
            this.property = property;
            this.share = share;
        }

        RenovationCode property() {
            return property;
        }

        Optional<CertificateDraft.Share> share() {
            return share;
        }

        CertificateNumber number() {
            return number;
        }

        long inquiryId() {
            return inquiryId;
        }

        VerificationCode code() {
            return code;
        }

        byte[] facts() {
            return facts.clone();
        }

        FactsHash hash() {
            return hash;
        }
    }
}
