package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.property.RenovationCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A case as it stands.
 *
 * @param officeId the office that filed it, and the addressee of the answer
 * @param filedBy login of who filed it
 * @param windowDay the day that windows are measured to: that of the filing, or of an earlier one that was refused
 * @param dueOn by when the law or the service norm wants an answer
 */
public record Inquiry(
        long id,
        TrackingCode trackingCode,
        Filing filing,
        InquiryState state,
        long officeId,
        String filedBy,
        Instant filedAt,
        LocalDate windowDay,
        LocalDate dueOn) {
    public Purpose purpose() {
        return filing.purpose();
    }

    public RenovationCode code() {
        return filing.code();
    }

    public int district() {
        return filing.code().district();
    }

    Inquiry dueOn(LocalDate other) {
        return new Inquiry(id, trackingCode, filing, state, officeId, filedBy, filedAt, windowDay, other);
    }

    Inquiry in(InquiryState other) {
        return new Inquiry(id, trackingCode, filing, other, officeId, filedBy, filedAt, windowDay, dueOn);
    }
}
