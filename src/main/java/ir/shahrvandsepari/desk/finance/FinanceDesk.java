package ir.shahrvandsepari.desk.finance;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.desk.admin.Outcome;
import ir.shahrvandsepari.levy.BillState;
import ir.shahrvandsepari.payment.Posting;
import ir.shahrvandsepari.payment.PostingEffect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;

/** What every page of the desk of finance needs: who sits there, and what states and effects look like. */
@Named
@RequestScoped
public class FinanceDesk {
    @Inject
    private Outcome outcome;

    @Inject
    private FinanceAddress address;

    /** Where to go on when it was done; null, with a complaint on the page, when it was refused. */
    String of(Supplier<String> work) {
        return outcome.of(work);
    }

    Caller caller() {
        return outcome.caller();
    }

    FinanceAddress address() {
        return address;
    }

    /** A number in the address; 0 for none. */
    long number(String name) {
        return outcome.number(name).orElse(0);
    }

    /** What the button of that name was pressed for, if it was. */
    Optional<Long> pressed(String button) {
        return outcome.number(button).map(Integer::longValue);
    }

    /** What the form sent about one of several; empty if nothing. */
    String sent(String field, long about) {
        return outcome.text(field + "-" + about);
    }

    /** What has just been done, in a sentence; empty if nothing was. */
    public String getDone() {
        return outcome.said("finance.done.");
    }

    /** Whether the one before the screen entered it, with whatever account. */
    public boolean isMine(Posting posting) {
        return posting.isOf(outcome.caller());
    }

    /** The class of a state's tag. */
    public String tone(BillState state) {
        return switch (state) {
            case PAID -> "is-fine";
            case UNPAID, IN_PAYMENT -> "is-soon";
            case DEPOSITED -> "is-info";
            case EXPIRED, CANCELLED, RELEASED -> "is-stopped";
        };
    }

    /** The class of what a posting does: whatever does not settle the bill stands out. */
    public String tone(PostingEffect effect) {
        return switch (effect) {
            case SETTLES, RULES_OWED -> "is-fine";
            case DEPOSITS, RULES_NOT_OWED -> "is-info";
            default -> "is-late";
        };
    }
}
