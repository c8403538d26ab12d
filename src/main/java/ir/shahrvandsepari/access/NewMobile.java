package ir.shahrvandsepari.access;

/**
 * Another telephone for the person behind an account, as two people decided.
 *
 * @param change number of the proposal
 * @param holder the person, with the new number
 * @param proposer national id
 * @param approver national id of another person
 */
public record NewMobile(long change, Login login, AccountHolder holder, String proposer, String approver) {}
