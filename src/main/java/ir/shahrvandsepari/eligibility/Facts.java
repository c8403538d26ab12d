package ir.shahrvandsepari.eligibility;

import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inspection.SiteFinding;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.property.Freshness;
import ir.shahrvandsepari.property.Hold;
import ir.shahrvandsepari.property.Owner;
import ir.shahrvandsepari.property.PersonHold;
import ir.shahrvandsepari.property.PriorDocument;
import ir.shahrvandsepari.property.PropertyFile;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the rules look at, and nothing else.
 *
 * @param today the day in Tehran
 * @param windowDay the day that the age of documents is measured to
 * @param file what the books have; empty when the code is not in them
 * @param personHolds of the applicant
 * @param asking who asks and what for; empty for a look in advance
 * @param used dang of this owner that answers already used for deeds have taken
 * @param levyAccountExists whether the levy books know the property
 * @param freshness when the registers were loaded
 * @param visit what an inspector found at the site for this very case; empty as long as nobody was there
 * @param examined what people have said since it was filed
 */
public record Facts(
        Purpose purpose,
        RenovationCode code,
        LocalDate today,
        LocalDate windowDay,
        Optional<PropertyFile> file,
        List<PersonHold> personHolds,
        Optional<Asking> asking,
        Dang used,
        boolean levyAccountExists,
        Freshness freshness,
        Optional<SiteFinding> visit,
        Examined examined) {

    /**
     * Who asks.
     *
     * @param owner the owner, or the one represented
     * @param dang the share asked; empty where the whole share is meant
     * @param nothingChanged the owner's declaration
     * @param power last day of an attorney's power: empty when no power was shown, {@link LocalDate#MAX} if open-ended
     * @param witnessed whether a notary filed, and so saw the papers
     */
    public record Asking(
            PersonId owner,
            Capacity capacity,
            Optional<Dang> dang,
            boolean nothingChanged,
            Optional<LocalDate> power,
            boolean witnessed) {}

    /** The same, with the age of documents measured to another day. */
    public Facts measuredTo(LocalDate day) {
        return new Facts(
                purpose,
                code,
                today,
                day,
                file,
                personHolds,
                asking,
                used,
                levyAccountExists,
                freshness,
                visit,
                examined);
    }

    /** The documents of this property and of those it lies in, newest first. */
    List<PriorDocument> documents() {
        return file.map(PropertyFile::documents).orElse(List.of());
    }

    /**
     * The holds of a kind that bind today. What is laid on the property or above it always binds; what is laid on a part
     * of it binds when the whole is dealt with.
     */
    Stream<Hold> binding(Hold.Kind kind) {
        boolean wholeIsDealtWith = purpose != Purpose.ADMINISTRATION;
        return file.stream()
                .flatMap(known -> known.holds().stream())
                .filter(hold -> hold.kind() == kind && hold.bindsOn(today))
                .filter(hold -> wholeIsDealtWith || code.lineage().contains(hold.code()));
    }

    boolean isForbidden(PersonHold.Kind kind) {
        return personHolds.stream().anyMatch(hold -> hold.kind() == kind && hold.bindsOn(today));
    }

    /** What the one who asks owns. */
    Optional<Owner> ownership() {
        return asking.flatMap(who -> file.stream()
                .flatMap(known -> known.owners().stream())
                .filter(owner -> owner.id().equals(who.owner()))
                .findFirst());
    }
}
