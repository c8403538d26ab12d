package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A case as lists show it.
 *
 * @param id the key that lists go on from; rises with every case
 * @param filedAt Tehran time
 * @param dueOn by when the law or the service norm wants an answer
 * @param officeName who filed it
 * @param certificateNumber of its answer, once public
 * @param mergedInto the case that took this one up; empty unless one did
 */
public record CaseRow(
        long id,
        TrackingCode trackingCode,
        Purpose purpose,
        RenovationCode code,
        int district,
        InquiryState state,
        OffsetDateTime filedAt,
        LocalDate dueOn,
        String applicantName,
        String officeName,
        Optional<String> certificateNumber,
        Optional<TrackingCode> mergedInto) {}
