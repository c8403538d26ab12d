package ir.shahrvandsepari.eligibility;

/** What a decision leads to, from the mildest to the gravest. */
public enum Outcome {
    FAST_TRACK,
    REVIEW_REQUIRED,
    VISIT_REQUIRED,
    REFUSED
}
