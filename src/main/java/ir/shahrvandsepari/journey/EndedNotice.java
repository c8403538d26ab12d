package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Accounts;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.notice.NoticeOutbox;
import ir.shahrvandsepari.notice.NoticeTemplate;
import ir.shahrvandsepari.property.Owner;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.PropertyFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Those who may hold an answer in their hands are told that it no longer stands. */
@ApplicationScoped
class EndedNotice {
    @Inject
    private NoticeOutbox outbox;

    @Inject
    private Accounts accounts;

    @Inject
    private PropertyBook properties;

    @Inject
    @ConfigProperty(name = "separi.public-url")
    private String publicUrl;

    /** The earlier addressee learns that another answer took the place of his. */
    void superseded(Inquiry inquiry, CertificateNumber number) {
        addressee(inquiry).ifPresent(to -> send(to, NoticeTemplate.CERTIFICATE_SUPERSEDED, inquiry, number));
    }

    /** Addressee and owners learn that the answer was taken back. */
    void revoked(Inquiry inquiry, CertificateNumber number) {
        addressee(inquiry).ifPresent(to -> send(to, NoticeTemplate.CERTIFICATE_REVOKED, inquiry, number));
        Collection<Owner> owners =
                properties.file(inquiry.code()).map(PropertyFile::owners).orElse(List.of());
        owners.stream()
                .flatMap(owner -> owner.mobile().stream())
                .forEach(to -> send(to, NoticeTemplate.CERTIFICATE_REVOKED, inquiry, number));
    }

    private Optional<Mobile> addressee(Inquiry inquiry) {
        return accounts.mobileOf(new Login(inquiry.filedBy()));
    }

    private void send(Mobile to, NoticeTemplate template, Inquiry inquiry, CertificateNumber number) {
        outbox.sms(
                to,
                template,
                Map.of("number", number.onPaper(), "link", publicUrl + "/verify"),
                inquiry.trackingCode().value());
    }
}
