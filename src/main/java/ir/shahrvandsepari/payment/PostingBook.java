package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.ClaimBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Money that did not come through the gateway, deposits that stand for it, and verdicts about them: entered by one person,
 * approved by another. Needs a running transaction.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PostingBook {
    private static final Duration TOLD_BY_NOW = Duration.ofSeconds(45);
    private static final int SHOWN = 200;

    private final Postings postings;
    private final BillBook bills;
    private final ClaimBook claims;
    private final PostingDeeds deeds;
    private final Clock clock;

    /** For the container's proxy only. */
    PostingBook() {
        this(null, null, null, null, null);
    }

    @Inject
    PostingBook(Postings postings, BillBook bills, ClaimBook claims, PostingDeeds deeds, Clock clock) {
        this.postings = postings;
        this.bills = bills;
        this.claims = claims;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * What it would do now. Changes nothing.
     *
     * @throws Refusal {@code not-found}, {@code posting-day-impossible}, {@code bill-in-payment}
     */
    public PostingEffect weigh(PostingEntry entry) {
        return effect(entry, bills.find(entry.bill()).orElseThrow(() -> new Refusal("not-found")));
    }

    private PostingEffect effect(PostingEntry entry, Bill bill) {
        LocalDate today = Tehran.today(clock);
        if (entry.day().isAfter(today) || entry.day().isBefore(bill.issuedOn())) {
            throw new Refusal("posting-day-impossible", Map.of("from", bill.issuedOn(), "to", today));
        }
        return foreseen(entry, bill);
    }

    private PostingEffect foreseen(PostingEntry entry, Bill bill) {
        return PostingEffect.of(entry, bill, claims.state(bill, entry.day()));
    }

    /**
     * Leaves it for a second person.
     *
     * @return its number
     * @throws Refusal as {@link #weigh} does; {@code second-person-required} if nobody is known behind the caller's account;
     *     {@code posting-number-used} if a payment with that number was entered or came through the gateway
     */
    public long propose(PostingEntry entry, Caller caller) {
        PostingEffect effect = weigh(entry);
        requirePerson(caller);
        requireUnused(entry);
        return postings.add(entry, effect, caller, clock.instant())
                .orElseThrow(() -> new Refusal("posting-number-used"));
    }

    /**
     * The second person agrees: the bill is paid, or the money becomes credit and bills that asked for it are replaced; or what
     * is claimed stands as deposited, or the dispute about it is over.
     *
     * @param seen what it did before the second person's eyes
     * @throws Refusal {@code not-found}, {@code posting-decided}, {@code second-person-required} for the one who entered it,
     *     whatever account comes; {@code bill-in-payment}; {@code posting-number-used};
     *     {@code posting-moved-on} if it would do something else by now
     */
    public Posting approve(long id, PostingEffect seen, Caller caller) {
        Posting posting = waiting(id);
        requireOther(posting, caller);
        PostingEntry entry = posting.entry();
        Bill bill = bills.lock(entry.bill());
        if (seen.meetsClaim()) {
            claims.hold(bill);
        }
        requireUnused(entry);
        PostingEffect effect = effect(entry, bill);
        if (effect != seen) {
            throw new Refusal("posting-moved-on");
        }
        deeds.put(effect, entry, bill);
        Posting.State state = effect.isCredit() ? Posting.State.CREDITED : Posting.State.POSTED;
        return postings.decide(posting, state, Optional.empty(), caller, clock.instant());
    }

    /** The second person does not agree and says why. Refuses as {@link #approve} does. */
    public Posting decline(long id, DeclineReason why, Caller caller) {
        Posting posting = waiting(id);
        requireOther(posting, caller);
        return postings.decide(posting, Posting.State.DECLINED, Optional.of(why), caller, clock.instant());
    }

    /**
     * Whoever entered it thinks better of it.
     *
     * @throws Refusal {@code not-found} for anybody else, {@code posting-decided}
     */
    public Posting withdraw(long id, Caller caller) {
        Posting posting = waiting(id);
        if (!posting.isOf(caller)) {
            throw new Refusal("not-found");
        }
        return postings.decide(posting, Posting.State.WITHDRAWN, Optional.empty(), caller, clock.instant());
    }

    /** Locks it: of two who decide in the same second the later one is refused. */
    private Posting waiting(long id) {
        Posting posting = postings.lock(id).orElseThrow(() -> new Refusal("not-found"));
        if (posting.state() != Posting.State.PROPOSED) {
            throw new Refusal("posting-decided");
        }
        return posting;
    }

    private static void requirePerson(Caller caller) {
        if (caller.personId().isEmpty()) {
            throw new Refusal("second-person-required");
        }
    }

    private static void requireOther(Posting posting, Caller caller) {
        requirePerson(caller);
        if (posting.isOf(caller)) {
            throw new Refusal("second-person-required");
        }
    }

    private void requireUnused(PostingEntry entry) {
        if (entry.kind().isPayment() && postings.isGateways(entry)) {
            throw new Refusal("posting-number-used");
        }
    }

    public Optional<Posting> find(long id) {
        return postings.byId(id);
    }

    /** What a waiting one would do by now; empty while it could not be approved, such as during a payment at the gateway. */
    public Optional<PostingEffect> foreseen(Posting posting) {
        Bill bill = bills.find(posting.entry().bill()).orElseThrow();
        try {
            return Optional.of(foreseen(posting.entry(), bill));
        } catch (Refusal notNow) {
            return Optional.empty();
        }
    }

    /** What was ever entered for a bill, the newest first. */
    public List<Posting> of(Bill bill) {
        return postings.of(bill.id());
    }

    /** What waits for a second person, the oldest first. */
    public List<Posting> waiting() {
        return postings.waiting(SHOWN);
    }

    /** Approved ones whose cases should have been told by now. */
    public List<Posting> untold(int limit) {
        return postings.untold(clock.instant().minus(TOLD_BY_NOW), limit);
    }

    /** The case knows. */
    public void told(Posting posting) {
        postings.told(posting.id(), clock.instant());
    }
}
