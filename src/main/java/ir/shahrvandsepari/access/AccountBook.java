package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Gives accounts to people and ends them; a person gets one at a time. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class AccountBook {
    private final AccountTerms terms;
    private final MobileBook mobiles;
    private final Administrators administrators;
    private final Clock clock;

    /** For the container's proxy only. */
    AccountBook() {
        this(null, null, null, null);
    }

    @Inject
    AccountBook(AccountTerms terms, MobileBook mobiles, Administrators administrators, Clock clock) {
        this.terms = terms;
        this.mobiles = mobiles;
        this.administrators = administrators;
        this.clock = clock;
    }

    /**
     * Whether the account can be given from that day on; one that the same person had under that name begins again.
     *
     * @throws Refusal {@code login-taken}, {@code account-held} if the person has an account on that day or later, {@code
     *     mobile-otherwise} if another telephone of the person is on record, {@code mobile-of-another};
     *     {@code account-not-over} if it would begin again and is in force today: what is begun again has been over
     */
    public void requireFree(Login login, AccountHolder holder, LocalDate from) {
        if (terms.personOf(login)
                .filter(person -> !person.equals(holder.person().value()))
                .isPresent()) {
            throw new Refusal("login-taken");
        }
        if (terms.isHeldAfter(holder, from)) {
            throw new Refusal("account-held");
        }
        terms.lastDay(login)
                .filter(last ->
                        !last.isBefore(Tehran.today(clock)) && last.plusDays(1).isBefore(from))
                .ifPresent(last -> {
                    throw new Refusal("account-not-over", Map.of("until", last));
                });
        if (terms.mobileOf(holder)
                .filter(known -> !known.equals(holder.mobile()))
                .isPresent()) {
            throw new Refusal("mobile-otherwise");
        }
        mobiles.requireOwn(holder);
    }

    /**
     * Gives an account without a password; from its first day on its holder may choose one. A person on record keeps the
     * name there.
     *
     * @throws Refusal as {@link #requireFree}, looked at while nobody else gives that person one
     */
    public void give(Login login, AccountHolder holder, LocalDate from) {
        terms.queueUp(holder);
        requireFree(login, holder, from);
        terms.keep(holder);
        if (!terms.goOn(login, from) && !terms.beginAgain(login, from, clock.instant())) {
            terms.add(login, holder, from);
        }
    }

    /** Whose account it is on that day; empty if there is none, or nobody can be reached by it. */
    public Optional<AccountHolder> on(Login login, LocalDate day) {
        return terms.on(login, day);
    }

    /**
     * Whether an account may end on a day.
     *
     * @throws Refusal {@code account-not-held} if there is no such account on that day; {@code administrators-too-few}
     */
    public void requireEndable(Login login, LocalDate from) {
        if (!terms.isHeld(login, from)) {
            throw new Refusal("account-not-held");
        }
        administrators.requireEnoughWithout(login, from);
    }

    /**
     * Ends an account: its last day is the day before; one that was to begin on that day does not begin.
     *
     * @param from a day to come
     * @throws Refusal as {@link #requireEndable}
     */
    public void end(Login login, LocalDate from) {
        requireEndable(login, from);
        terms.end(login, from);
    }
}
