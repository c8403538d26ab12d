package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.access.Login;
import java.time.OffsetDateTime;

/**
 * What an office corrected when it sent its case again.
 *
 * @param by who corrected it
 * @param before what had been filed until then
 * @param after what counts since
 */
public record FilingCorrection(OffsetDateTime at, Login by, Filing before, Filing after) {}
