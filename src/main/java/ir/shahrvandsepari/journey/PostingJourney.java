package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.payment.DeclineReason;
import ir.shahrvandsepari.payment.Posting;
import ir.shahrvandsepari.payment.PostingEffect;
import ir.shahrvandsepari.payment.PostingEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.util.function.Supplier;

/**
 * Step 8 of the journey for money that did not come through the gateway: one person of finance enters it, another approves,
 * and the case goes on as it does after any payment. No transaction is open in here.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class PostingJourney {
    private static final Logger LOG = System.getLogger(PostingJourney.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    private PostingSteps steps;

    @Inject
    private PaidCases cases;

    /**
     * What a posting would do, for whoever is about to enter it.
     *
     * @throws Refusal {@code not-your-role}, {@code not-found}, {@code posting-day-impossible},
     *     {@code bill-in-payment}, {@code posting-debt-in-payment}, {@code posting-paper-unknown}
     */
    public PostingEffect weigh(PostingEntry entry, Caller caller) {
        return steps.weigh(entry, caller);
    }

    /**
     * Leaves a posting for a second person.
     *
     * @throws Refusal as {@link #weigh} does, and {@code posting-number-used}
     */
    public void propose(PostingEntry entry, Caller caller) {
        orGoOn(() -> steps.propose(entry, caller), () -> steps.subject(entry.bill()));
    }

    /**
     * The second person agrees, and the case goes on.
     *
     * @param seen what the posting did before his eyes
     * @throws Refusal {@code not-your-role} and what
     *     {@link ir.shahrvandsepari.payment.PostingBook#approve} refuses
     */
    public void approve(long id, PostingEffect seen, Caller caller) {
        orGoOn(() -> tell(steps.approve(id, seen, caller)), () -> steps.find(id).subject());
    }

    /** A deposit for what was met otherwise is refused, and its case goes on with what is left in the same moment. */
    private void orGoOn(Runnable work, Supplier<BillSubject> subject) {
        try {
            work.run();
        } catch (Refusal refusal) {
            if (refusal.slug().equals("deposit-debt-met")) {
                cases.overtaken(subject.get());
            }
            throw refusal;
        }
    }

    /** The second person does not agree. */
    public void decline(long id, DeclineReason why, Caller caller) {
        steps.decline(id, why, caller);
    }

    /** The first person thinks better of it. */
    public void withdraw(long id, Caller caller) {
        steps.withdraw(id, caller);
    }

    /** Tells cases that were not told, because the server died between the approval and its consequences. For a timer. */
    public void tellUntold() {
        steps.untold(AT_ONCE).forEach(this::tell);
    }

    /** What was approved stands; one case that cannot go on is told again and keeps nobody waiting. */
    private void tell(Posting posting) {
        try {
            cases.paid(posting.subject());
            steps.told(posting);
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "the case of posting " + posting.id() + " will be told again", e);
        }
    }
}
