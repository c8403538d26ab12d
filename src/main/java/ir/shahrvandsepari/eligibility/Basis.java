package ir.shahrvandsepari.eligibility;

import ir.shahrvandsepari.inspection.SiteFinding;
import ir.shahrvandsepari.property.PriorDocument;
import java.time.LocalDate;

/** What a finding rests on: an earlier document, or the visit of the case itself. */
public record Basis(Kind kind, String number, LocalDate issuedOn, boolean inspected) {
    /** The kinds of earlier documents by their names, and the visit. */
    public enum Kind {
        INQUIRY_ANSWER,
        COMPLETION,
        NO_VIOLATION,
        INSPECTION
    }

    static Basis of(PriorDocument document) {
        Kind kind = Kind.valueOf(document.kind().name());
        return new Basis(kind, document.number(), document.issuedOn(), document.inspected());
    }

    static Basis of(SiteFinding visit) {
        return new Basis(Kind.INSPECTION, visit.visit().toString(), visit.visitedOn(), true);
    }
}
