package ir.shahrvandsepari.certificate;

import java.time.OffsetDateTime;

/**
 * A revocation that waits for its second person.
 *
 * @param number the answer
 * @param grounds as the first person gave them
 * @param by who asked
 * @param at when, Tehran time
 */
public record RevocationRequest(CertificateNumber number, RevocationGrounds grounds, Signatory by, OffsetDateTime at) {}
