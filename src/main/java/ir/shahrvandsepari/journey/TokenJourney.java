package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.AccessJournal;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.DrawnToken;
import ir.shahrvandsepari.access.TokenEnding;
import ir.shahrvandsepari.access.TokenName;
import ir.shahrvandsepari.access.Tokens;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What one person does with a token alone: draws it, and ends it at once. Each method is one transaction. */
@Stateless
public class TokenJourney {
    @Inject
    private Tokens tokens;

    @Inject
    private AccessJournal journal;

    /**
     * Draws the secret of a token; the journal learns its name only.
     *
     * @throws ir.shahrvandsepari.kernel.Refusal {@code not-found}, {@code token-drawn}, {@code token-lapsed}
     */
    public DrawnToken draw(long right, Caller caller) {
        DrawnToken drawn = tokens.draw(right, caller);
        journal.record(caller, "token-drawn", drawn.name().toString());
        return drawn;
    }

    /**
     * Ends a token at this moment; the doors know it within five seconds.
     *
     * @throws ir.shahrvandsepari.kernel.Refusal {@code not-found}
     */
    public void end(TokenName name, TokenEnding ending) {
        tokens.endNow(name, ending);
        journal.record(ending.by(), "token-ended", name.toString());
    }
}
