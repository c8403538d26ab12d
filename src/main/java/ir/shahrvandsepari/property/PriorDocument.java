package ir.shahrvandsepari.property;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document issued earlier that may stand in for a visit.
 *
 * @param code what it was issued for: the property itself or one it lies in
 * @param inspected whether somebody went and looked; an answer given without a visit opens no new window
 * @param purpose for an inquiry answer TRANSFER, MORTGAGE or ADMINISTRATION, if known
 */
public record PriorDocument(
        RenovationCode code,
        Kind kind,
        String number,
        LocalDate issuedOn,
        boolean inspected,
        Result result,
        Optional<String> purpose) {

    /** What was issued. */
    public enum Kind {
        /** the municipality's written answer to an inquiry */
        INQUIRY_ANSWER,
        /** the building is finished and conforms */
        COMPLETION,
        /** the works so far conform to the permit */
        NO_VIOLATION
    }

    /** What it said. */
    public enum Result {
        CLEAR,
        NEGATIVE
    }
}
