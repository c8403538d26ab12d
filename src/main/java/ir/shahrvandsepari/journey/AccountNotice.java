package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Accounts;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.NewMobile;
import ir.shahrvandsepari.access.OneTimeCode;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.notice.NoticeOutbox;
import ir.shahrvandsepari.notice.NoticeTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What people are told about their accounts, at the mobile on file. In the caller's transaction. */
@ApplicationScoped
class AccountNotice {
    private static final String SUBJECT = "account";

    private final NoticeOutbox outbox;
    private final Accounts accounts;
    private final String link;

    /** For the container's proxy only. */
    AccountNotice() {
        this(null, null, null);
    }

    @Inject
    AccountNotice(
            NoticeOutbox outbox, Accounts accounts, @ConfigProperty(name = "separi.public-url") String publicUrl) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.link = publicUrl + "/password";
    }

    /** From a day on there is an account, and its holder chooses the password. */
    void given(Login login, LocalDate from) {
        tell(login, NoticeTemplate.ACCOUNT_GIVEN, Map.of("login", login.value(), "from", day(from), "link", link));
    }

    /** The old password is gone, and until then its holder may choose a new one. */
    void opened(Login login, Instant until) {
        String day = day(Tehran.dayOf(until));
        tell(login, NoticeTemplate.PASSWORD_OPENED, Map.of("login", login.value(), "until", day, "link", link));
    }

    /** Both telephones learn it: the old one may be in somebody else's hands, or the new one. */
    void moved(NewMobile decided, Optional<Mobile> old) {
        Map<String, String> words = Map.of("login", decided.login().value());
        old.ifPresent(to -> outbox.sms(to, NoticeTemplate.MOBILE_REPLACED, words, SUBJECT));
        outbox.sms(decided.holder().mobile(), NoticeTemplate.MOBILE_ENTERED, words, SUBJECT);
    }

    void code(Login login, OneTimeCode code) {
        tell(login, NoticeTemplate.PASSWORD_CODE, Map.of("login", login.value(), "code", code.value()));
    }

    /** Whoever did not change it learns that somebody did. */
    void changed(Login login) {
        tell(login, NoticeTemplate.PASSWORD_CHANGED, Map.of("login", login.value()));
    }

    private static String day(LocalDate day) {
        return JalaliDate.of(day).longForm(NoticeOutbox.LANGUAGE);
    }

    private void tell(Login login, NoticeTemplate template, Map<String, String> words) {
        accounts.mobileOf(login).ifPresent(to -> outbox.sms(to, template, words, SUBJECT));
    }
}
