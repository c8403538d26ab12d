package ir.shahrvandsepari.access;

/** What can be done at the doors; who may is the {@link RoleMatrix}. */
public enum Action {
    /** Asks in advance what an answer would be. */
    LOOK_IN_ADVANCE,
    /** Files an inquiry. */
    FILE_INQUIRY,
    /** Sees where one's own inquiries stand, and lists them. */
    FOLLOW_INQUIRY,
    /** Sends the owner on record a code by which he declares that nothing has changed. */
    SEND_DECLARATION_CODE,
    /** Adds a paper to one's own inquiry. */
    ATTACH_PAPER,
    /** Takes one's own inquiry back. */
    WITHDRAW_INQUIRY,
    /** Reads a bill. */
    READ_BILL,
    /** Pays a bill, or sends the link to do so. */
    PAY_BILL,
    /** Enters a payment that did not come through the gateway. */
    POST_PAYMENT,
    /** Approves or declines a payment that another person entered. */
    APPROVE_POSTING,
    /** Reads an issued answer and its paper. */
    READ_ANSWER,
    /** Notes the deed that an answer was used for. */
    MARK_ANSWER_USED,
    /** Reads a case with all that is known; journalled. */
    READ_CASE,
    /** Reads what the city's book has on a property; journalled. */
    READ_PROPERTY,
    /** Reads the figures of districts and what is unusual there. */
    SEE_FIGURES,
    /** Reads the report of a month: figures, money, what stands out and what was changed; journalled. */
    READ_MONTH_REPORT,
    /** Notes which inspectors are away, and who is related to whom. */
    ARRANGE_INSPECTORS,
    /** Reads why an inspector was left out of a draw: it tells of families. */
    SEE_WHY_LEFT_OUT,
    /** Reports what was found on a visit. */
    REPORT_VISIT,
    /** Asks for an answer to be taken back. */
    REQUEST_REVOCATION,
    /** Takes an answer back that another manager asked for. */
    APPROVE_REVOCATION,
    /** Brings files of the city, and sees what became of them. */
    LOAD_CITY_DATA,
    /** Draws the token of an account that has no password, if he proposed or approved it; everybody draws those of his own account. */
    DRAW_TOKEN_FOR_PROGRAM,
    /** Ends anybody's token at once; everybody ends those of his own account. */
    END_TOKEN,
    /** Closes and opens days. */
    CHANGE_HOLIDAYS,
    /** Proposes another value of a parameter, a role for somebody, a stage of the service in a district. */
    PROPOSE_CHANGE,
    /** Approves or rejects what another person proposed. */
    APPROVE_CHANGE,
    /** Takes somebody's password away and lets that person choose a new one; tells nobody the password. */
    OPEN_PASSWORD
}
