package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.ObjectionBook;
import ir.shahrvandsepari.inquiry.ObjectionToken;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.notice.NoticeOutbox;
import ir.shahrvandsepari.notice.NoticeTemplate;
import ir.shahrvandsepari.organization.OfficeBook;
import ir.shahrvandsepari.property.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every owner on record is told, on the mobile of the municipality's record, when an answer about the property is asked for,
 * when who asks or for what is changed, and when it is issued, with a link by which to object. Left in the outbox within the
 * transaction of what it tells.
 */
@ApplicationScoped
class OwnersNotice {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("i18n.notice", NoticeOutbox.LANGUAGE);

    @Inject
    private ObjectionBook objections;

    @Inject
    private NoticeOutbox outbox;

    @Inject
    private OfficeBook offices;

    @Inject
    @ConfigProperty(name = "separi.public-url")
    private String publicUrl;

    void filed(Inquiry inquiry, Collection<Owner> owners) {
        tell(inquiry, owners, NoticeTemplate.INQUIRY_FILED, Map.of());
    }

    void corrected(Inquiry inquiry, Collection<Owner> owners) {
        tell(inquiry, owners, NoticeTemplate.INQUIRY_CORRECTED, Map.of());
    }

    void issued(Inquiry inquiry, Collection<Owner> owners, CertificateNumber number) {
        tell(inquiry, owners, NoticeTemplate.CERTIFICATE_ISSUED, Map.of("number", number.onPaper()));
    }

    private void tell(Inquiry inquiry, Collection<Owner> owners, NoticeTemplate template, Map<String, String> more) {
        Map<PersonId, Mobile> reached = new LinkedHashMap<>();
        owners.forEach(owner -> owner.mobile().ifPresent(mobile -> reached.put(owner.id(), mobile)));
        if (reached.isEmpty()) {
            return;
        }
        Map<PersonId, ObjectionToken> links = objections.invite(inquiry.id(), reached.keySet());
        Map<String, String> args = new LinkedHashMap<>(more);
        args.put("property", inquiry.code().toString());
        args.put("office", offices.find(inquiry.officeId()).orElseThrow().name());
        args.put("purpose", WORDS.getString("purpose." + inquiry.purpose().name()));
        args.put("trackingCode", inquiry.trackingCode().value());
        reached.forEach((owner, mobile) -> {
            args.put("link", publicUrl + "/objection?link=" + links.get(owner));
            outbox.sms(mobile, template, args, inquiry.trackingCode().value());
        });
    }
}
