package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.certificate.WhyDeclined;
import ir.shahrvandsepari.journey.RevocationJourney;
import ir.shahrvandsepari.journey.RevocationReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the second manager does about revocations: sees, agrees, declines. */
@ApplicationScoped
public class RevocationDesk {

    @Inject
    private RevocationReading reading;

    @Inject
    private RevocationJourney journey;

    List<RevocationReading.Asked> waiting(Caller caller) {
        return reading.waiting(caller);
    }

    long unanswered(Caller caller) {
        return reading.unanswered(caller);
    }

    void approve(CertificateNumber number, Caller caller) {
        journey.approve(number, caller);
    }

    void decline(CertificateNumber number, WhyDeclined why, Caller caller) {
        journey.decline(number, why, caller);
    }
}
