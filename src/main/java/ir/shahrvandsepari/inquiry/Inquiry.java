package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.property.RenovationCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A case as it stands.
 *
 * @param district the district that answers it: that of the code, unless another has accepted it
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
        int district,
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

    Inquiry dueOn(LocalDate other) {
        return new Inquiry(id, trackingCode, filing, state, district, officeId, filedBy, filedAt, windowDay, other);
    }

    Inquiry at(int other) {
        return new Inquiry(id, trackingCode, filing, state, other, officeId, filedBy, filedAt, windowDay, dueOn);
    }

    Inquiry filing(Filing other) {
        return new Inquiry(id, trackingCode, other, state, district, officeId, filedBy, filedAt, windowDay, dueOn);
    }

    Inquiry in(InquiryState other) {
        return new Inquiry(id, trackingCode, filing, other, district, officeId, filedBy, filedAt, windowDay, dueOn);
    }
}
