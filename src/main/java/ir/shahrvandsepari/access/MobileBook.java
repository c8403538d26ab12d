package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/** By which telephone people prove to be who chooses the password. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MobileBook {
    private final MobileRows rows;
    private final Clock clock;

    /** For the container's proxy only. */
    MobileBook() {
        this(null, null);
    }

    @Inject
    MobileBook(MobileRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The person behind an account.
     *
     * @param mobile on record
     */
    public record Behind(NationalId person, String name, Optional<Mobile> mobile) {
        /** That person, to be reached elsewhere. */
        public AccountHolder at(Mobile other) {
            return new AccountHolder(person, name, other);
        }
    }

    /**
     * Whose account it is, whether it is over or not; nobody else changes that person's number until the transaction ends.
     *
     * @throws Refusal {@code login-unknown}
     */
    public Behind behind(Login login) {
        return rows.lock(login).orElseThrow(() -> new Refusal("login-unknown"));
    }

    /** @throws Refusal {@code mobile-of-another} if somebody else who has an account is reached there */
    public void requireOwn(AccountHolder holder) {
        if (rows.isOfAnother(holder, Tehran.today(clock))) {
            throw new Refusal("mobile-of-another");
        }
    }

    /**
     * Whether that person can get that number.
     *
     * @throws Refusal {@code login-unknown}, {@code mobile-on-record} if it stands there already, {@code mobile-of-another}
     */
    public void requireChangeable(Login login, AccountHolder holder) {
        Behind behind = behind(login);
        if (!behind.person().equals(holder.person())) {
            throw new IllegalArgumentException("whose account it is never changes");
        }
        if (behind.mobile().filter(holder.mobile()::equals).isPresent()) {
            throw new Refusal("mobile-on-record");
        }
        requireOwn(holder);
    }

    /**
     * Puts another number on record, at once. Codes that went to the old one open nothing any more, because a code is asked
     * back for the telephone on record.
     *
     * @return the number that stood there
     * @throws Refusal as {@link #requireChangeable}
     */
    public Optional<Mobile> change(NewMobile decided) {
        requireChangeable(decided.login(), decided.holder());
        Optional<Mobile> old = behind(decided.login()).mobile();
        rows.note(decided, old, clock.instant());
        rows.change(decided.holder());
        return old;
    }
}
