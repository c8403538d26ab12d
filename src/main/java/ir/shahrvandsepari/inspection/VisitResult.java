package ir.shahrvandsepari.inspection;

/** What the inspector found, in one word. */
public enum VisitResult {
    /** the property is as the municipality's record has it */
    CLEAR,
    /** something stands against it, and the report says what */
    NEGATIVE
}
