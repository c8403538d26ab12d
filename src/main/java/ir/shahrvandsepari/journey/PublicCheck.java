package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.District;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What anybody is told before signing in ({@code rules} §10). Unless code and owner belong together, the answer is that of
 * the district, and nothing but the district's name has been looked at when it is given: an unknown code, somebody else's
 * property and a stranger's number are told alike, and take one and the same query.
 */
@Stateless
public class PublicCheck {
    @Inject
    private Gates gates;

    @Inject
    private Looking looking;

    @Inject
    private Deadlines deadlines;

    @Inject
    private PropertyBook properties;

    @Inject
    private Clock clock;

    /** Which way an inquiry would go. */
    public enum Way {
        /** The service has not begun in the district. */
        NOT_OPEN,
        /** It depends on papers that only the owner is told of. */
        DEPENDS,
        /** Answered at once, after payment if something is owed. */
        AT_ONCE,
        /** An inspector comes first. */
        AFTER_VISIT,
        /** People at the district look at it first; also where it would be refused, for the reason is not told here. */
        DISTRICT_LOOKS
    }

    /**
     * The answer; never an amount, a hold or a name.
     *
     * @param opensOn planned first day of the service, only for NOT_OPEN, and only if there is a plan
     * @param workingDays within how many the answer is due, if it is not given at once
     */
    public record Outlook(Way way, Optional<LocalDate> opensOn, int workingDays) {}

    /**
     * Looks in advance; writes nothing.
     *
     * @throws ir.shahrvandsepari.kernel.InvalidValue {@code renovation-code-unknown-district}
     */
    public Outlook look(RenovationCode code, PersonId owner, Purpose purpose) {
        District district = gates.district(code);
        LocalDate today = Tehran.today(clock);
        if (!gates.isOpen(district, purpose)) {
            return new Outlook(Way.NOT_OPEN, gates.opensOn(district, purpose), 0);
        }
        Way way = isOwnedBy(owner, code) ? way(looking.inAdvance(purpose, code, owner)) : Way.DEPENDS;
        return new Outlook(way, Optional.empty(), deadlines.workingDaysUntil(deadlines.latest(purpose)));
    }

    private boolean isOwnedBy(PersonId owner, RenovationCode code) {
        return properties.file(code).stream()
                .flatMap(file -> file.owners().stream())
                .anyMatch(known -> known.id().equals(owner));
    }

    private static Way way(Look look) {
        return switch (look.decision().outcome()) {
            case FAST_TRACK -> Way.AT_ONCE;
            case VISIT_REQUIRED -> Way.AFTER_VISIT;
            case REVIEW_REQUIRED, REFUSED -> Way.DISTRICT_LOOKS;
        };
    }
}
