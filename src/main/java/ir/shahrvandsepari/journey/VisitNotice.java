package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Accounts;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.notice.NoticeOutbox;
import ir.shahrvandsepari.notice.NoticeTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whoever was drawn learns it by text message; the message names nobody. */
@ApplicationScoped
class VisitNotice {
    @Inject
    private NoticeOutbox outbox;

    @Inject
    private Accounts accounts;

    @Inject
    @ConfigProperty(name = "separi.public-url")
    private String publicUrl;

    void drawn(Inquiry inquiry, Login inspector) {
        Map<String, String> words =
                Map.of("property", inquiry.code().toString(), "link", publicUrl + "/district/visit");
        accounts.mobileOf(inspector)
                .ifPresent(to -> outbox.sms(
                        to,
                        NoticeTemplate.VISIT_DRAWN,
                        words,
                        inquiry.trackingCode().value()));
    }
}
