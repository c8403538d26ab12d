package ir.shahrvandsepari.insight;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a list of the desk is walked along: an index that holds the cases in the order in which they are shown, within each
 * combination of its first columns. A page is the first rows of every combination, merged; that costs the same however many
 * cases there are.
 */
enum DeskOrder {
    /** Open cases by deadline, the most urgent first. */
    DEADLINE("inquiry", "i", "i.due_on", "i.id", "i.state", "i.purpose"),
    /** Whatever their state and purpose, the newest first. */
    AGE("inquiry", "i", "i.filed_at", "i.id", null, null),
    /** Of some states or one purpose, the newest first. */
    FILED("inquiry", "i", "i.filed_at", "i.id", "i.state", "i.purpose"),
    /** Of one first outcome, the newest first. */
    FIRST_OUTCOME("case_figure", "f", "f.filed_on", "f.inquiry_id", null, null),
    /** Ended ones, what ended last first. */
    ENDED("case_figure", "f", "f.ended_on", "f.inquiry_id", "f.ended_as", null),
    /** Refused for one reason, what ended last first. */
    REASON("case_reason", "r", "r.ended_on", "r.inquiry_id", null, null),
    /** Answers without a visit for which lots were drawn afterwards, the last answer first. */
    AGAIN("reinspection", "n", "n.day", "n.inquiry_id", null, null),
    /** What one official did, the last deed first. */
    HANDLED("case_handling", "h", "h.done_on", "h.inquiry_id", null, null),
    /** What one official did with a case beside its steps, the last deed first. */
    DEED("case_deed", "h", "h.done_on", "h.inquiry_id", null, null);

    private final String table;
    private final String walked;
    private final String place;
    private final String id;
    private final String state;
    private final String purpose;

    DeskOrder(String table, String walked, String place, String id, String state, String purpose) {
        this.table = table;
        this.walked = walked;
        this.place = place;
        this.id = id;
        this.state = state;
        this.purpose = purpose;
    }

    static DeskOrder of(DeskFilter filter) {
        if (filter.handled().isPresent()) {
            return filter.handled().get().isBesideSteps() ? DEED : HANDLED;
        }
        if (filter.ended().isPresent()) {
            DeskFilter.Ended ended = filter.ended().get();
            return ended.again().isPresent() ? AGAIN : ended.because().isPresent() ? REASON : ENDED;
        }
        if (filter.firstOutcome().isPresent()) {
            return FIRST_OUTCOME;
        }
        if (filter.isOpenOnly() || filter.dueOn().isPresent()) {
            return DEADLINE;
        }
        return filter.states().isEmpty() && filter.purpose().isEmpty() ? AGE : FILED;
    }

    /** The table that is walked, with the case {@code i} and its figures {@code f} only where a condition asks for them. */
    String rows(String conditions) {
        return table + " " + walked
                + join("f", "case_figure f on f.inquiry_id", conditions)
                + join("i", "inquiry i on i.id", conditions);
    }

    private String join(String name, String joined, String conditions) {
        boolean asked = !walked.equals(name)
                && Pattern.compile("\\b" + name + "\\.").matcher(conditions).find();
        return asked ? " join " + joined + " = " + id : "";
    }

    /** The day or moment that orders the cases. */
    String place() {
        return place;
    }

    /** The case's number in the table that is walked. */
    String id() {
        return id;
    }

    String district() {
        return walked + ".district";
    }

    /** The column of the index that says how a case stands or ended, if it has one. */
    Optional<String> state() {
        return Optional.ofNullable(state);
    }

    /** The column of the index that says the purpose, if it has one. */
    Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    String direction() {
        return this == DEADLINE ? "asc" : "desc";
    }

    /** Whether a row stands behind the case with a given number. */
    String isBehindCase() {
        String placeThere = walked.equals("i")
                ? "select " + place.replace("i.", "there.") + " from inquiry there where there.id = ?"
                : "select max(" + place.replace(walked + ".", "there.") + ") from " + table()
                        + " there where there.inquiry_id = ?";
        return "(" + place + ", " + id + ") " + (this == DEADLINE ? ">" : "<") + " ((" + placeThere + "), ?)";
    }

    /** The table that is walked. */
    String table() {
        return table;
    }
}
