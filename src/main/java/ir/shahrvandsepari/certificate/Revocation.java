package ir.shahrvandsepari.certificate;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The taking back of an answer: asked for by one person, done by another.
 *
 * @param number the answer
 * @param reason why
 * @param requestedBy national id of who asked
 * @param requestedAt when
 * @param approvedAt when the other person agreed; from then on the answer is revoked
 * @param statement what was published about it (canonical JSON), once approved
 * @param logIndex its place in the log, once it stands there
 */
record Revocation(
        CertificateNumber number,
        RevocationReason reason,
        String requestedBy,
        OffsetDateTime requestedAt,
        Optional<OffsetDateTime> approvedAt,
        Optional<byte[]> statement,
        OptionalLong logIndex) {}
