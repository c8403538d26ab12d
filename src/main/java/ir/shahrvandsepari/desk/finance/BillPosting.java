package ir.shahrvandsepari.desk.finance;

import ir.shahrvandsepari.journey.PostingJourney;
import ir.shahrvandsepari.payment.Issuer;
import ir.shahrvandsepari.payment.PostingEffect;
import ir.shahrvandsepari.payment.PostingEntry;
import ir.shahrvandsepari.payment.PostingKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What one person of finance enters on the page of a bill; another one answers it by {@link PostingDecision}. */
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
    private final PostingForm deposit = new PostingForm(PostingKind.DEPOSIT, Issuer.DEPOSIT_FUND);
    private final PostingForm verdict = new PostingForm(PostingKind.VERDICT, Issuer.COMMISSION_77);
    private PostingEntry weighed;
    private PostingEffect effect;

    /** What it would do, before it is left for the second person. */
    public String weigh() {
        return bill.done("", () -> {
            weighed = form.entry(bill.getId());
            effect = journey.weigh(weighed, desk.caller());
        });
    }

    public String propose() {
        return propose(form);
    }

    public String proposeDeposit() {
        return propose(deposit);
    }

    public String proposeVerdict() {
        return propose(verdict);
    }

    private String propose(PostingForm typed) {
        return bill.done("proposed", () -> journey.propose(typed.entry(bill.getId()), desk.caller()));
    }

    /** What the typed entry would do; null before it was asked. */
    public PostingEffect getEffect() {
        return effect;
    }

    public PostingEntry getWeighed() {
        return weighed;
    }

    public List<PostingKind> getKinds() {
        return Arrays.stream(PostingKind.values())
                .filter(PostingKind::isPayment)
                .toList();
    }

    public List<Issuer> getIssuers() {
        return Arrays.stream(Issuer.values()).filter(Issuer::isBank).toList();
    }

    public PostingForm getForm() {
        return form;
    }

    public PostingForm getDeposit() {
        return deposit;
    }

    public PostingForm getVerdict() {
        return verdict;
    }
}
