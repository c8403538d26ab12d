package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** API tokens from the right to draw one to their end. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Tokens {
    private final TokenRows rows;
    private final Clock clock;

    /** For the container's proxy only. */
    Tokens() {
        this(null, null);
    }

    @Inject
    Tokens(TokenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Lets a token be drawn.
     *
     * @throws Refusal {@code token-label-taken}
     */
    public void give(TokenRight.Given given) {
        requireFree(given.name());
        rows.clearLabel(given.name(), clock.instant());
        rows.add(given);
    }

    /** @throws Refusal {@code token-label-taken} if a living token of the account, or a right to one, has that label */
    public void requireFree(TokenName name) {
        if (rows.isLiving(name, today(), today())) {
            throw new Refusal("token-label-taken");
        }
    }

    /**
     * Makes the token and keeps its hash. The secret of an account that signs in is drawn by whoever signs in with it; that
     * of an account without a password by an administrator who proposed or approved it.
     *
     * @throws Refusal {@code not-found} for anybody else, {@code token-drawn} for the second time, {@code token-lapsed} before
     *     its first day, after its days and once it is ended
     */
    public DrawnToken draw(long right, Caller caller) {
        TokenRight given =
                rows.lock(right).filter(one -> mayDraw(one, caller)).orElseThrow(() -> new Refusal("not-found"));
        if (rows.isDrawn(right)) {
            throw new Refusal("token-drawn");
        }
        if (!given.isOpenOn(today())) {
            throw new Refusal("token-lapsed");
        }
        DrawnToken drawn = new DrawnToken(given.name(), TokenHash.newToken());
        rows.add(given, TokenHash.of(drawn.secret()), caller, clock.instant());
        return drawn;
    }

    private boolean mayDraw(TokenRight right, Caller caller) {
        return isOwn(right.name(), caller)
                || RoleMatrix.may(caller, Action.DRAW_TOKEN_FOR_PROGRAM)
                        && right.givers().contains(caller.personId())
                        && !rows.signsIn(right.name().login());
    }

    /** The last day of a living token or right; empty if it has none. */
    public Optional<LocalDate> lastDay(TokenName name) {
        return rows.lastDay(name, today());
    }

    /**
     * Ends a token or a right to one: its last day is the day before; what was to begin on that day or later does not begin.
     *
     * @param from a day to come
     * @throws Refusal {@code token-not-living} if there is none on that day
     */
    public void end(TokenName name, LocalDate from, TokenEnding ending) {
        requireLiving(name, from);
        rows.endBefore(name, from, ending, clock.instant());
    }

    /** @throws Refusal {@code token-not-living} if there is no token on that day, nor a right that may still be drawn */
    public void requireLiving(TokenName name, LocalDate day) {
        if (!rows.isLiving(name, day, today())) {
            throw new Refusal("token-not-living");
        }
    }

    /**
     * Ends a token or a right to one at this moment. Whoever holds the account may, and whoever may end any.
     *
     * @throws Refusal {@code not-found} for anybody else, and if there is none
     */
    public void endNow(TokenName name, TokenEnding ending) {
        boolean may = isOwn(name, ending.by()) || RoleMatrix.may(ending.by(), Action.END_TOKEN);
        if (!may || !rows.endNow(name, ending, clock.instant())) {
            throw new Refusal("not-found");
        }
    }

    private static boolean isOwn(TokenName name, Caller caller) {
        return caller.isKnown() && caller.login().equals(name.login().value());
    }

    private LocalDate today() {
        return Tehran.today(clock);
    }
}
