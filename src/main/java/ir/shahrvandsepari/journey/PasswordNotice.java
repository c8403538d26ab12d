package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Accounts;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.notice.NoticeOutbox;
import ir.shahrvandsepari.notice.NoticeTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What people are told about their accounts, at the mobile on file. In the caller's transaction. */
@ApplicationScoped
class PasswordNotice {
    private static final String SUBJECT = "password";

    @Inject
    private NoticeOutbox outbox;

    @Inject
    private Accounts accounts;

    /** Whoever did not change it learns that somebody did. */
    void changed(Login login) {
        tell(login, NoticeTemplate.PASSWORD_CHANGED, Map.of("login", login.value()));
    }

    private void tell(Login login, NoticeTemplate template, Map<String, String> words) {
        accounts.mobileOf(login).ifPresent(to -> outbox.sms(to, template, words, SUBJECT));
    }
}
