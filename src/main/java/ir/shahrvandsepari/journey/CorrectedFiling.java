package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Filing;
import java.time.OffsetDateTime;

/**
 * What an office files in the place of what it had filed.
 *
 * @param returnedAt when the case was returned for what the office saw when it wrote this
 */
public record CorrectedFiling(Filing filing, OffsetDateTime returnedAt) {}
