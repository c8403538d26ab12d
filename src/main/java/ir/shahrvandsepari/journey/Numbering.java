package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.certificate.CertificateDraft;
import ir.shahrvandsepari.certificate.CertificateRegister;
import ir.shahrvandsepari.certificate.PreparedCertificate;
import ir.shahrvandsepari.eligibility.Eligible;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.organization.OfficeBook;
import ir.shahrvandsepari.payment.Settlement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The register's part of step 9, within the transaction of the case. */
@ApplicationScoped
class Numbering {
    @Inject
    private CertificateRegister register;

    @Inject
    private OfficeBook offices;

    PreparedCertificate prepare(Eligible eligible, Settlement settlement, CertificateDraft draft) {
        return register.prepare(eligible, settlement, draft);
    }

    /** The office that filed a case. */
    Office office(Inquiry inquiry) {
        return offices.find(inquiry.officeId()).orElseThrow();
    }
}
