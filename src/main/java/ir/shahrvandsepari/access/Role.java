package ir.shahrvandsepari.access;

/** What a person may do. The names are the roles of {@code web.xml} and of the database, letter for letter. */
public enum Role {
    /** Files transfer and mortgage inquiries for a notary office. */
    NOTARY,
    /** Files mortgage inquiries for a bank branch. */
    BANK,
    /** Files an administration's own inquiries. */
    ADMINISTRATION,
    /** Reads every inquiry and certificate of the city; changes nothing. */
    GOVERNORATE,
    /** Takes in papers at a district. */
    CLERK,
    /** Examines cases at a district. */
    EXPERT,
    /** Visits properties of a district. */
    INSPECTOR,
    /** Answers for a district: approves, revokes. */
    MANAGER,
    /** Sees bills and payments, and posts by two what did not come through the gateway. */
    FINANCE,
    /** Reads everything, the access journal too; changes nothing. */
    AUDITOR,
    /** Helps callers; sees cases with names masked. */
    SUPPORT,
    /** Loads data, changes parameters and accounts. */
    ADMIN
}
