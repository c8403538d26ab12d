package ir.shahrvandsepari.eligibility;

import java.util.Locale;

/** The names of the rules, which can be said aloud: {@code applicant is owner}. Kept with decisions, so never renamed. */
enum RuleName {
    PROPERTY_IS_KNOWN,
    RECENT_INSPECTED_ANSWER,
    RECENT_COMPLETION,
    RECENT_INSPECTION,
    NOTHING_WORSE_SINCE,
    OWNER_DECLARES_NO_CHANGE,
    APPLICANT_IS_OWNER,
    ATTORNEY_HAS_POWER,
    HEIR_OR_GUARDIAN,
    SHARE_IS_HELD,
    SHARE_IS_NOT_COMMITTED,
    NO_JUDICIAL_FREEZE,
    NOT_BLACKLISTED,
    NO_OPEN_ARTICLE_100,
    NO_UNPAID_FINE,
    NO_PLAN_CONFLICT,
    BUILDING_HAS_ITS_PAPER,
    LEVY_ACCOUNT_EXISTS,
    DATA_IS_FRESH,
    OWNERS_DO_NOT_OBJECT;

    /** {@code applicant-is-owner}: as decisions, partners and bundles know it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
