package ir.shahrvandsepari.insight;

import java.util.Locale;

/** What became of an answer without a visit when lots were drawn for a look afterwards. */
public enum Again {
    /** Whatever became of it: lots were drawn. */
    GIVEN("true"),
    CHOSEN("n.chosen"),
    CLEAR("n.chosen and " + Again.REPORTED + "'CLEAR')"),
    NEGATIVE("n.chosen and " + Again.REPORTED + "'NEGATIVE')"),
    /** Nobody has reported yet. */
    WAITING("n.chosen and exists (select from visit v where v.inquiry_id = n.inquiry_id and v.kind = 'REINSPECTION'"
            + " and v.state in ('ORDERED', 'DRAWN'))");

    private static final String REPORTED =
            "exists (select from visit v join visit_report p on p.visit_id = v.id where v.inquiry_id = n.inquiry_id"
                    + " and v.kind = 'REINSPECTION' and v.state <> 'CANCELLED' and p.result = ";

    private final String condition;

    Again(String condition) {
        this.condition = condition;
    }

    /** As a condition on {@code reinspection n}. */
    String condition() {
        return condition;
    }

    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }
}
