package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.approval.Weighed;
import ir.shahrvandsepari.eligibility.Facts;
import ir.shahrvandsepari.eligibility.Outcome;
import ir.shahrvandsepari.eligibility.Rules;
import ir.shahrvandsepari.inquiry.CaseHistory;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.organization.OfficeKind;
import ir.shahrvandsepari.parameter.ParameterBook;
import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What another value would have changed: the cases of the last thirty days are decided once more by the books as they stand
 * now, with the value in force and with the proposed one. Windows are measured to the day of its own filing, or to the day of
 * its own answer where the value tried says so. The books of then are not kept, so this compares the two values and not today
 * with then.
 */
@ApplicationScoped
class BackTest {
    private static final Duration PAST = Duration.ofDays(30);
    /** The newest; each takes some five queries. */
    private static final int MOST = 500;

    /** What a decision depends on. */
    private static final Set<Name> ASKED_BY_RULES = EnumSet.of(
            Name.WINDOW_AFTER_ANSWER_MONTHS,
            Name.WINDOW_AFTER_COMPLETION_MONTHS,
            Name.WINDOW_MEASURED_AT_ISSUE,
            Name.DATA_FRESH_WORKING_DAYS,
            Name.COMPREHENSIVE_PLAN_YEAR);

    @Inject
    private InquiryBook inquiries;

    @Inject
    private CaseHistory histories;

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
        return outcome(look.facts(), inquiry, proposed) != outcome(look.facts(), inquiry, look.parameters());
    }

    private Outcome outcome(Facts facts, Inquiry inquiry, Parameters tried) {
        LocalDate measured = tried.on(Name.WINDOW_MEASURED_AT_ISSUE) ? answered(inquiry) : inquiry.windowDay();
        return Rules.decide(facts.measuredTo(measured), tried).outcome();
    }

    /** The day on which the answer was made or the case ended; today while it waits, because it could be answered today. */
    private LocalDate answered(Inquiry inquiry) {
        return histories.of(inquiry.id()).stream()
                .filter(step -> step.to() == InquiryState.PREPARED || !step.to().isOpen())
                .map(step -> step.at().toLocalDate())
                .findFirst()
                .orElseGet(() -> Tehran.today(clock));
    }
}
