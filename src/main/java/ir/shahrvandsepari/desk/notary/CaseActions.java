package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.certificate.Deed;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.CertificateJourney;
import ir.shahrvandsepari.journey.Counter;
import ir.shahrvandsepari.journey.PaymentJourney;
import ir.shahrvandsepari.levy.BillSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the page of a case can have done. */
@ApplicationScoped
class CaseActions {

    private PaymentJourney payments;
    private Counter counter;
    private CertificateJourney certificates;
    private String publicUrl;

    /** For the container's proxy only. */
    CaseActions() {}

    @Inject
    CaseActions(
            PaymentJourney payments,
            Counter counter,
            CertificateJourney certificates,
            @ConfigProperty(name = "separi.public-url") String publicUrl) {
        this.payments = payments;
        this.counter = counter;
        this.certificates = certificates;
        this.publicUrl = publicUrl;
    }

    /** The bank's page; the browser comes back to the case. */
    URI pay(TrackingCode code, Caller caller) {
        URI back = URI.create(publicUrl + "/notary/inquiry?code=" + code);
        return payments.start(BillSubject.of(code.value()), back, caller).redirectUrl();
    }

    /** A link by which the client can pay, texted to the applicant as well. */
    URI link(TrackingCode code, Caller caller) {
        return payments.makeLink(BillSubject.of(code.value()), caller);
    }

    void markUsed(CertificateNumber number, Deed deed, Caller caller) {
        certificates.markUsed(number, deed, caller);
    }

    void withdraw(TrackingCode code, Caller caller) {
        counter.withdraw(code, caller);
    }
}
