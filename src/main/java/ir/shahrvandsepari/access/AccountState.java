package ir.shahrvandsepari.access;

/** Where an account stands today. */
public enum AccountState {
    /** its first day is to come */
    BEGINS,
    /** in force, and nobody has chosen its first password yet */
    NEW,
    /** in force, and its holder was let choose a new password */
    MAY_CHOOSE,
    IN_FORCE,
    /** in force, but nobody can sign in with it: it holds tokens only, or nobody chose a password in time */
    NO_PASSWORD,
    /** over, or it never began */
    ENDED
}
