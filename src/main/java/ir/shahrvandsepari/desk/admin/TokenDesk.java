package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.DrawnToken;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.TokenEnding;
import ir.shahrvandsepari.desk.NotFound;
import ir.shahrvandsepari.insight.TokenList;
import ir.shahrvandsepari.insight.TokenRow;
import ir.shahrvandsepari.journey.TokenJourney;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tokens on whatever page they are shown: the list, and what one person does alone, drawing a secret and ending a token at once. */
@Named
@RequestScoped
public class TokenDesk {

    @Inject
    private TokenList list;

    @Inject
    private TokenJourney journey;

    @Inject
    private Outcome outcome;

    private List<TokenRow> rows;
    private DrawnToken drawn;

    /** Those of the caller. */
    public List<TokenRow> mine() {
        return once(() -> list.of(new Login(outcome.caller().login())));
    }

    /** @param words part of a login, a label, a name or an office */
    public List<TokenRow> all(String words) {
        return once(() -> list.all(words));
    }

    private List<TokenRow> once(Supplier<List<TokenRow>> read) {
        if (rows == null) {
            rows = read.get();
        }
        return rows;
    }

    /** Draws what the form names and shows it on this answer, which nobody keeps; asked again there is nothing to show. */
    public String draw() {
        return whatIsMine(() -> {
            long right = outcome.number("right").orElseThrow(() -> new Refusal("not-found"));
            drawn = journey.draw(right, outcome.caller());
            rows = null;
            return null;
        });
    }

    /**
     * Ends a token at once.
     *
     * @param among what is shown there
     * @param page where it was asked, such as {@code admin/tokens}
     */
    public String end(TokenEnd typed, List<TokenRow> among, String page) {
        return whatIsMine(() -> {
            journey.end(typed.among(among).name(), new TokenEnding(outcome.caller(), typed.getReason()));
            return "/" + page + "?faces-redirect=true&done=ended";
        });
    }

    /** What is not the caller's is not found. */
    private String whatIsMine(Supplier<String> act) {
        return outcome.of(() -> {
            try {
                return act.get();
            } catch (Refusal refusal) {
                if (!refusal.slug().equals("not-found")) {
                    throw refusal;
                }
                NotFound.answer();
                return null;
            }
        });
    }

    /** The secret that this request drew; empty in every other request. */
    public Optional<DrawnToken> getDrawn() {
        return Optional.ofNullable(drawn);
    }

    /** What has just been done, in a sentence; empty if nothing was. */
    public String getDone() {
        return outcome.said("token.done.");
    }
}
