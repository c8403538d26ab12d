package ir.shahrvandsepari.certificate;

/**
 * Why somebody wants an answer taken back.
 *
 * @param reason what is published
 * @param remark for the files only; may be empty
 */
public record RevocationGrounds(RevocationReason reason, String remark) {}
