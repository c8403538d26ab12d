package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.approval.Weighed;
import ir.shahrvandsepari.eligibility.Rules;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.organization.OfficeKind;
import ir.shahrvandsepari.parameter.ParameterBook;
import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What another value would have changed: the cases of the last thirty days are decided once more by the books as they stand
 * now, with the value in force and with the proposed one, each with the day of its own filing for the windows. The books of
 * then are not kept, so this compares the two values and not today with then.
 */
@ApplicationScoped
class BackTest {
    private static final Duration PAST = Duration.ofDays(30);
    /** The newest; each takes some five queries. */
    private static final int MOST = 500;

    /** What the rules ask. Whether windows are measured at issue moves the facts themselves, and is not weighed. */
    private static final Set<Name> ASKED_BY_RULES = EnumSet.of(
            Name.WINDOW_AFTER_ANSWER_MONTHS,
            Name.WINDOW_AFTER_COMPLETION_MONTHS,
            Name.DATA_FRESH_WORKING_DAYS,
            Name.COMPREHENSIVE_PLAN_YEAR);

    @Inject
    private InquiryBook inquiries;

    @Inject
    private Looking looking;

    @Inject
    private Numbering offices;

    @Inject
    private ParameterBook parameters;

    @Inject
    private Clock clock;

    /** Empty for a parameter that no decision depends on. Within the caller's transaction. */
    Optional<Weighed> weigh(Name name, String value) {
        if (!ASKED_BY_RULES.contains(name)) {
            return Optional.empty();
        }
        Parameters proposed = parameters.inForce(Tehran.today(clock)).with(name, value);
        List<Inquiry> past = inquiries.filedSince(clock.instant().minus(PAST), MOST);
        long changed = past.stream()
                .filter(inquiry -> comesOutDifferently(inquiry, proposed))
                .count();
        return Optional.of(new Weighed(past.size(), Math.toIntExact(changed)));
    }

    private boolean comesOutDifferently(Inquiry inquiry, Parameters proposed) {
        Look look = looking.at(inquiry, offices.office(inquiry).kind() == OfficeKind.NOTARY);
        return Rules.decide(look.facts(), proposed).outcome() != look.decision().outcome();
    }
}
