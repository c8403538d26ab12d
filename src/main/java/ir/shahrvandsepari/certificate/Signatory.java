package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.NationalId;

/**
 * An official who takes part in a decision of two people.
 *
 * @param person the human being: two accounts of one person are one person
 * @param login the account used
 */
public record Signatory(NationalId person, String login) {}
