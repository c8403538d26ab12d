package ir.shahrvandsepari.eligibility;

import ir.shahrvandsepari.property.PriorDocument;
import java.time.LocalDate;

/** The document that a finding rests on. */
public record Basis(PriorDocument.Kind kind, String number, LocalDate issuedOn, boolean inspected) {
    static Basis of(PriorDocument document) {
        return new Basis(document.kind(), document.number(), document.issuedOn(), document.inspected());
    }
}
