package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.certificate.AnswerSubject;
import ir.shahrvandsepari.certificate.CertificateRegister;
import ir.shahrvandsepari.eligibility.Eligible;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.organization.OfficeBook;
import ir.shahrvandsepari.parameter.Parameters.Name;
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

    void prepare(Eligible eligible, Settlement settlement, Inquiry inquiry, Look look) {
        register.prepare(
                eligible,
                settlement,
                new AnswerSubject(
                        inquiry,
                        look.facts().file().orElseThrow(),
                        office(inquiry),
                        look.facts().freshness(),
                        look.parameters().months(validity(inquiry.purpose()))));
    }

    /** The office that filed a case. */
    Office office(Inquiry inquiry) {
        return offices.find(inquiry.officeId()).orElseThrow();
    }

    private static Name validity(Purpose purpose) {
        return switch (purpose) {
            case TRANSFER -> Name.VALIDITY_TRANSFER_MONTHS;
            case MORTGAGE -> Name.VALIDITY_MORTGAGE_MONTHS;
            case ADMINISTRATION -> Name.VALIDITY_ADMINISTRATION_MONTHS;
        };
    }
}
