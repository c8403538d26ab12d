package ir.shahrvandsepari.approval;

/** What needs a second person. */
public enum ChangeKind {
    /** A new value of a parameter: target its name, value as it is stored. */
    PARAMETER,
    /** A planned value that is not to begin: target the name, value and first day those of the plan. */
    PARAMETER_CANCEL,
    /** A role for an account: target the login, value the role and, for a district's role, a space and its number. */
    GRANT,
    /** The end of such a role after the day before; target and value alike. */
    GRANT_END,
    /** A tariff line: target the levy, value its two rates in basis points, reason its legal reference. */
    TARIFF,
    /** Where the service stands in a district: target its number, a space and the purpose, value the stage. */
    ROLLOUT,
    /** A planned stage that is not to begin; target, value and first day those of the plan. */
    ROLLOUT_CANCEL,
    /** A holiday: target and first day its day, value its scope, kind and name as JSON, {@link Proposal#NOTHING} for a working day. */
    HOLIDAY,
    /** A right to draw an API token: target the login that it acts as, value its label and last day as JSON; never the secret. */
    TOKEN,
    /** The end of a token after the day before its first day: target and value as it then is. */
    TOKEN_END,
    /** An office: target its kind, a space and its code, value its name, pilot and suspension as JSON. */
    OFFICE,
    /** An account that is to act for an office: target the login, value the office as its own target. */
    MEMBER,
    /** The end of that after the day before; target and value alike. */
    MEMBER_END,
    /** An account for a person: target the login, value whom it is for as JSON, without any secret. */
    ACCOUNT,
    /** The end of an account after the day before; target the login, value {@link Proposal#NOTHING}. */
    ACCOUNT_END,
    /** Another telephone for the person behind an account, with the approval: target the login, value that person with it as JSON. */
    MOBILE,
    /** A reason of the library: target its code, value its words as JSON, {@link Proposal#NOTHING} if it is no longer cited. */
    REASON,
    /** The words of a text message: target the template, value a JSON string, {@link Proposal#NOTHING} for those that are shipped. */
    TEMPLATE;

    /** Whether it takes effect with its approval, whatever day it was proposed on. */
    public boolean isAtOnce() {
        return this == MOBILE;
    }
}
