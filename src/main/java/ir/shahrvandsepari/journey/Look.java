package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.eligibility.Decision;
import ir.shahrvandsepari.eligibility.Facts;
import ir.shahrvandsepari.levy.LevyStatement;
import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.property.Owner;
import ir.shahrvandsepari.property.PropertyFile;
import java.util.List;

/** What the books said at one moment, and what the rules make of it. */
record Look(Facts facts, Decision decision, LevyStatement levies, Parameters parameters) {
    /** The owners on record; none if the property is not in the book. */
    List<Owner> owners() {
        return facts.file().map(PropertyFile::owners).orElse(List.of());
    }
}
