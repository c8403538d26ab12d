package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.eligibility.Decision;
import ir.shahrvandsepari.eligibility.Outcome;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.parameter.HolidayBook;
import ir.shahrvandsepari.parameter.ParameterBook;
import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The days that follow from the day of filing. */
@ApplicationScoped
class Deadlines {
    @Inject
    private ParameterBook parameters;

    @Inject
    private HolidayBook holidays;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private Clock clock;

    /** Ten calendar days for a notary (Municipality Law, Article 74 note), working days by the service norm for others. */
    LocalDate due(boolean notary) {
        LocalDate today = Tehran.today(clock);
        Parameters inForce = parameters.inForce(today);
        return notary
                ? today.plusDays(inForce.days(Name.ANSWER_TIME_NOTARY_DAYS))
                : holidays.forDeadlines(inForce).after(today, inForce.days(Name.ANSWER_TIME_OTHERS_WORKING_DAYS));
    }

    /** The day by which an inquiry of today is answered, whichever office files it. */
    LocalDate latest(Purpose purpose) {
        LocalDate others = due(false);
        LocalDate notary = due(true);
        return purpose == Purpose.ADMINISTRATION || others.isAfter(notary) ? others : notary;
    }

    /** How many working days are left until then; 0 if it is not to come. */
    int workingDaysUntil(LocalDate day) {
        LocalDate today = Tehran.today(clock);
        return parameters.inForce(today).workingDays().between(today, day);
    }

    /** How many working days an office has for a correction that is asked for today. */
    int correctionDays() {
        return parameters.inForce(Tehran.today(clock)).days(Name.CORRECTION_WORKING_DAYS);
    }

    /** The last day for the answer to a correction that is asked for today. */
    LocalDate correction() {
        LocalDate today = Tehran.today(clock);
        Parameters inForce = parameters.inForce(today);
        return holidays.forDeadlines(inForce).after(today, inForce.days(Name.CORRECTION_WORKING_DAYS));
    }

    LocalDate expected(Decision decision, boolean notary) {
        return decision.outcome() == Outcome.FAST_TRACK ? Tehran.today(clock) : due(notary);
    }

    /** Windows are measured to the day of filing; whoever files again soon after a refusal keeps the first day. */
    LocalDate window(Filing filing, long officeId) {
        LocalDate today = Tehran.today(clock);
        int days = parameters.inForce(today).days(Name.REFILING_DAYS);
        return inquiries
                .windowOfRefused(filing, officeId, today.minusDays(days))
                .orElse(today);
    }
}
