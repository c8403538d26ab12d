package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Accounts;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.notice.NoticeOutbox;
import ir.shahrvandsepari.notice.NoticeTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The applicant and whoever filed the case are told what the desk did, or the rules later than at the counter. Within the transaction of what it tells. */
@ApplicationScoped
class DeskNotice {
    @Inject
    private NoticeOutbox outbox;

    @Inject
    private Accounts accounts;

    void returned(Inquiry inquiry, LocalDate answerBy) {
        tell(inquiry, NoticeTemplate.CASE_RETURNED, Map.of("until", day(answerBy)));
    }

    void notCorrected(Inquiry inquiry) {
        tell(inquiry, NoticeTemplate.CASE_NOT_CORRECTED, Map.of());
    }

    void refused(Inquiry inquiry) {
        tell(inquiry, NoticeTemplate.CASE_REFUSED, Map.of());
    }

    /** For what the rules decide when nobody stands at the counter. */
    void ifRefused(Inquiry decided) {
        if (decided.state() == InquiryState.REFUSED) {
            refused(decided);
        }
    }

    /** The clock of the case stands still. */
    void paused(Inquiry inquiry) {
        tell(inquiry, NoticeTemplate.CASE_PAUSED, Map.of());
    }

    /** The case has another deadline. */
    void dueOn(Inquiry inquiry) {
        tell(inquiry, NoticeTemplate.CASE_DUE_ON, Map.of("until", day(inquiry.dueOn())));
    }

    /** Another district answers the case. */
    void handedOver(Inquiry inquiry) {
        tell(inquiry, NoticeTemplate.CASE_HANDED_OVER, Map.of("district", Integer.toString(inquiry.district())));
    }

    /** Another case of the office takes up the same request. */
    void merged(Inquiry inquiry, Inquiry survivor) {
        tell(
                inquiry,
                NoticeTemplate.CASE_MERGED,
                Map.of("survivor", survivor.trackingCode().value()));
    }

    private static String day(LocalDate day) {
        return JalaliDate.of(day).longForm(NoticeOutbox.LANGUAGE);
    }

    private void tell(Inquiry inquiry, NoticeTemplate template, Map<String, String> more) {
        Map<String, String> args = new LinkedHashMap<>(more);
        args.put("property", inquiry.code().toString());
        args.put("trackingCode", inquiry.trackingCode().value());
        Set<Mobile> reached = new LinkedHashSet<>();
        inquiry.filing().applicant().mobile().ifPresent(reached::add);
        accounts.mobileOf(new Login(inquiry.filedBy())).ifPresent(reached::add);
        reached.forEach(
                to -> outbox.sms(to, template, args, inquiry.trackingCode().value()));
    }
}
