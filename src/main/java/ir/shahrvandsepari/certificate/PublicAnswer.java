package ir.shahrvandsepari.certificate;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A published answer as verification knows it. Everything but {@code state}, {@code endedWhy} and {@code used} never
 * changes.
 */
record PublicAnswer(
        CertificateNumber number,
        VerificationCode code,
        FactsHash factsHash,
        JsonObject maskedFacts,
        long logIndex,
        LocalDate validUntil,
        CertificateState state,
        Optional<String> endedWhy,
        boolean used) {}
