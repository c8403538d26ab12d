package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Accounts;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.inquiry.Ladder;
import ir.shahrvandsepari.inquiry.Rung;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.lease.Lease;
import ir.shahrvandsepari.lease.LeaseBook;
import ir.shahrvandsepari.notice.NoticeOutbox;
import ir.shahrvandsepari.notice.NoticeTemplate;
import ir.shahrvandsepari.parameter.ParameterBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Raises cases to one rung of the ladder and tells its people, in one transaction: nobody is told of what was not kept. */
@Stateless
public class EscalationSteps {
    @Inject
    private LeaseBook leases;

    @Inject
    private Ladder ladder;

    @Inject
    private ParameterBook parameters;

    @Inject
    private Accounts accounts;

    @Inject
    private NoticeOutbox outbox;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "separi.public-url")
    private String publicUrl;

    /**
     * One message for each person and district, however many cases there are.
     *
     * @return how many cases were raised
     * @throws ir.shahrvandsepari.lease.LeaseLost if another server has the duty now
     */
    public int raise(Rung rung, Lease lease) {
        leases.require(lease);
        Map<Integer, Integer> raised =
                ladder.raise(rung, parameters.inForce(Tehran.today(clock)).workingDays());
        raised.forEach((district, cases) -> tell(rung, district, cases));
        return raised.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void tell(Rung rung, int district, int cases) {
        Map<String, String> args = Map.of(
                "count",
                Integer.toString(cases),
                "district",
                Integer.toString(district),
                "link",
                publicUrl + (rung == Rung.MUNICIPALITY ? "/auditor/" : "/district/"));
        people(rung, district).forEach(mobile -> outbox.sms(mobile, template(rung), args, "district " + district));
    }

    private List<Mobile> people(Rung rung, int district) {
        return switch (rung) {
            case EXPERT -> accounts.mobilesOf(Role.EXPERT, district);
            case MANAGER -> accounts.mobilesOf(Role.MANAGER, district);
            case MUNICIPALITY -> accounts.mobilesOf(Role.AUDITOR);
        };
    }

    private static NoticeTemplate template(Rung rung) {
        return switch (rung) {
            case EXPERT -> NoticeTemplate.DEADLINE_NEAR;
            case MANAGER -> NoticeTemplate.DEADLINE_TODAY;
            case MUNICIPALITY -> NoticeTemplate.DEADLINE_PASSED;
        };
    }
}
