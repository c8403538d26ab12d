package ir.shahrvandsepari.desk.finance;

import ir.shahrvandsepari.journey.PostingJourney;
import ir.shahrvandsepari.payment.DeclineReason;
import ir.shahrvandsepari.payment.Issuer;
import ir.shahrvandsepari.payment.PostingEffect;
import ir.shahrvandsepari.payment.PostingEntry;
import ir.shahrvandsepari.payment.PostingKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What people of finance do on the page of a bill: one enters a payment, another approves or declines it. */
@Named
@RequestScoped
public class BillPosting {
    @Inject
    private PostingJourney journey;

    @Inject
    private FinanceBill bill;

    @Inject
    private FinanceDesk desk;

    private final PostingForm form = new PostingForm();
    private PostingEntry weighed;
    private PostingEffect effect;

    /** What it would do, before it is left for the second person. */
    public String weigh() {
        return done("", () -> {
            weighed = form.entry(bill.getId());
            effect = journey.weigh(weighed, desk.caller());
        });
    }

    public String propose() {
        return done("proposed", () -> journey.propose(form.entry(bill.getId()), desk.caller()));
    }

    /**
     * The second person's answer, or the first one's second thought. The button names the posting, because a list that another
     * person has shortened meanwhile must not move one posting under the button of another.
     */
    public String decide() {
        Optional<Long> approved = desk.pressed("approve");
        Optional<Long> declined = desk.pressed("decline");
        Optional<Long> withdrawn = desk.pressed("withdraw");
        if (approved.isPresent()) {
            return done("approved", () -> journey.approve(approved.get(), seen(approved.get()), desk.caller()));
        }
        if (declined.isPresent()) {
            return done("declined", () -> journey.decline(declined.get(), why(declined.get()), desk.caller()));
        }
        return withdrawn
                .map(id -> done("withdrawn", () -> journey.withdraw(id, desk.caller())))
                .orElse(null);
    }

    /** What the page said that it would do. */
    private PostingEffect seen(long id) {
        return PostingEffect.valueOf(desk.sent("seen", id));
    }

    private DeclineReason why(long id) {
        return DeclineReason.parse(desk.sent("why", id));
    }

    private String done(String what, Runnable work) {
        bill.forget();
        return desk.of(() -> {
            work.run();
            return what.isEmpty() ? null : "/finance/bill?faces-redirect=true&id=" + bill.getId() + "&done=" + what;
        });
    }

    /** What the typed entry would do; null before it was asked. */
    public PostingEffect getEffect() {
        return effect;
    }

    public PostingEntry getWeighed() {
        return weighed;
    }

    public List<PostingKind> getKinds() {
        return Arrays.asList(PostingKind.values());
    }

    public List<Issuer> getIssuers() {
        return Arrays.asList(Issuer.values());
    }

    public PostingForm getForm() {
        return form;
    }
}
