package ir.shahrvandsepari.desk.finance;

import ir.shahrvandsepari.desk.NotFound;
import ir.shahrvandsepari.insight.BillStory;
import ir.shahrvandsepari.journey.FinanceFile;
import ir.shahrvandsepari.journey.FinanceReading;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.payment.Posting;
import ir.shahrvandsepari.payment.PostingEffect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * {@code /finance/bill?id=…}: one bill with all that finance may know of it. What is done there do {@link BillPosting} and
 * {@link PostingDecision}.
 */
@Named
@RequestScoped
public class FinanceBill {
    @Inject
    private FinanceReading reading;

    @Inject
    private BillStory story;

    @Inject
    private FinanceDesk desk;

    private FinanceFile file;

    /** Opens it, or answers that there is none. */
    public void open() {
        try {
            getFile();
        } catch (Refusal nothing) {
            NotFound.answer();
        }
    }

    public FinanceFile getFile() {
        if (file == null) {
            file = reading.open(getId(), desk.caller());
        }
        return file;
    }

    /** The row of the bill, from the address. */
    public long getId() {
        return desk.number("id");
    }

    public List<BillStory.Attempt> getAttempts() {
        return story.attempts(getFile().bill());
    }

    public List<BillStory.Credit> getCredits() {
        return story.credits(getFile().bill());
    }

    /** What waits for a second person. */
    public List<Posting> getWaiting() {
        return getFile().postings().stream()
                .filter(posting -> posting.state() == Posting.State.PROPOSED)
                .toList();
    }

    /** What was decided. */
    public List<Posting> getDecided() {
        return getFile().postings().stream()
                .filter(posting -> posting.state() != Posting.State.PROPOSED)
                .toList();
    }

    /** What a waiting one would do by now; null while a payment is under way. */
    public PostingEffect effect(Posting posting) {
        return reading.effect(posting).orElse(null);
    }

    /** Does it and shows the bill anew, or says why not; everything is read anew. */
    String done(String what, Runnable work) {
        file = null;
        return desk.of(() -> {
            work.run();
            return what.isEmpty() ? null : "/finance/bill?faces-redirect=true&id=" + getId() + "&done=" + what;
        });
    }
}
