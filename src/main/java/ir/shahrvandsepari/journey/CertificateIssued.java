package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.inquiry.Inquiry;

/** An answer became public; told within the transaction that made it so. */
public record CertificateIssued(Inquiry inquiry, CertificateNumber number) {}
