package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.Dang;

/**
 * A published transfer answer that has not ended.
 *
 * @param number its number
 * @param inquiryId its case
 * @param officeId its addressee
 * @param asked share that it speaks of
 * @param held share that the owner had on file when it was issued
 * @param used whether a deed was made on it
 */
public record LiveAnswer(
        CertificateNumber number, long inquiryId, long officeId, Dang asked, Dang held, boolean used) {}
