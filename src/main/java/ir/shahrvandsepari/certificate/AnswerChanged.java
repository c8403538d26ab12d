package ir.shahrvandsepari.certificate;

/** Something happened to a published answer in this transaction. After its commit, verification looks again. */
public record AnswerChanged(CertificateNumber number) {}
