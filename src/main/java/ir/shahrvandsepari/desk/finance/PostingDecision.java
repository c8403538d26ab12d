package ir.shahrvandsepari.desk.finance;

import ir.shahrvandsepari.journey.PostingJourney;
import ir.shahrvandsepari.payment.DeclineReason;
import ir.shahrvandsepari.payment.PostingEffect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What becomes of a posting on the page of its bill: the second person agrees or not, or the first one takes it back. */
@Named
@RequestScoped
public class PostingDecision {
    @Inject
    private PostingJourney journey;

    @Inject
    private FinanceBill bill;

    @Inject
    private FinanceDesk desk;

    /**
     * The second person's answer, or the first one's second thought. The button names the posting, because a list that another
     * person has shortened meanwhile must not move one posting under the button of another.
     */
    public String decide() {
        Optional<Long> approved = desk.pressed("approve");
        Optional<Long> declined = desk.pressed("decline");
        Optional<Long> withdrawn = desk.pressed("withdraw");
        if (approved.isPresent()) {
            return bill.done("approved", () -> journey.approve(approved.get(), seen(approved.get()), desk.caller()));
        }
        if (declined.isPresent()) {
            return bill.done("declined", () -> journey.decline(declined.get(), why(declined.get()), desk.caller()));
        }
        return withdrawn
                .map(id -> bill.done("withdrawn", () -> journey.withdraw(id, desk.caller())))
                .orElse(null);
    }

    /** What the page said that it would do. */
    private PostingEffect seen(long id) {
        return PostingEffect.valueOf(desk.sent("seen", id));
    }

    private DeclineReason why(long id) {
        return DeclineReason.parse(desk.sent("why", id));
    }
}
