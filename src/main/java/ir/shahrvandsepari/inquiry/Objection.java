package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * An owner's way to object to a case, and what became of it.
 *
 * @param objectedAt when the owner objected; empty as long as that has not happened
 */
public record Objection(long inquiryId, PersonId owner, Optional<Instant> objectedAt) {}
