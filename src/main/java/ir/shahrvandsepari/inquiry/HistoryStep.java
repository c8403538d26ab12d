package ir.shahrvandsepari.inquiry;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One move of a case, as its history keeps it.
 *
 * @param from the state before; none for the filing
 * @param who login, or {@code system}
 */
public record HistoryStep(
        OffsetDateTime at, Optional<InquiryState> from, InquiryState to, String who, InquiryBook.Why why) {}
