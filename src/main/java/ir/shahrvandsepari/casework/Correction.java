package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.access.Login;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a case was returned for.
 *
 * @param defects all of them at once, of the library
 * @param remark what the desk says besides
 * @param answerBy the last day for an answer, Tehran
 */
public record Correction(
        List<ReasonCode> defects,
        Optional<Remark> remark,
        OffsetDateTime returnedAt,
        LocalDate answerBy,
        Optional<Answer> answer) {
    public Correction {
        defects = List.copyOf(defects);
    }

    /** What the office said when it sent the case again. */
    public record Answer(OffsetDateTime at, Login by, Remark words) {}
}
