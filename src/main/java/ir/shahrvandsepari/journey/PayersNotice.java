package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.notice.NoticeOutbox;
import ir.shahrvandsepari.notice.NoticeTemplate;
import ir.shahrvandsepari.payment.PaymentAttempt;
import ir.shahrvandsepari.payment.PaymentState;
import ir.shahrvandsepari.payment.Posting;
import ir.shahrvandsepari.payment.PostingEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Texts the applicant about a payment, in the transaction of what is told. Who left no number is not told. */
@ApplicationScoped
class PayersNotice {
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");

    @Inject
    private NoticeOutbox outbox;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private BillBook bills;

    /** The link by which the case's bill can be paid. */
    void link(BillSubject subject, URI link) {
        Rial amount = bills.current(subject).orElseThrow().amount();
        send(subject, NoticeTemplate.PAYMENT_LINK, Map.of("amount", shown(amount), "link", link.toString()));
    }

    /** The outcome of an attempt that the gateway took part in, once it is certain. Who turned back knows. */
    void outcome(PaymentAttempt before, PaymentAttempt now) {
        if (before.state().isOver() || !now.state().isOver() || now.token().isEmpty()) {
            return;
        }
        template(now.state())
                .ifPresent(template -> send(
                        now.subject(),
                        template,
                        Map.of(
                                "amount",
                                shown(now.taken().orElse(now.amount())),
                                "number",
                                now.refNum()
                                        .map(Object::toString)
                                        .orElse(now.resNum().value()))));
    }

    /** What two people posted. */
    void posted(Posting posting) {
        PostingEntry entry = posting.entry();
        NoticeTemplate template =
                switch (entry.kind()) {
                    case DEPOSIT -> NoticeTemplate.DEPOSIT_ENTERED;
                    case VERDICT -> NoticeTemplate.DISPUTE_DECIDED;
                    case COUNTER, ATM, TRANSFER ->
                        posting.state() == Posting.State.POSTED
                                ? NoticeTemplate.PAYMENT_CONFIRMED
                                : NoticeTemplate.PAYMENT_CREDITED;
                };
        send(
                posting.subject(),
                template,
                Map.of("amount", shown(entry.amount()), "number", entry.number().value()));
    }

    private static Optional<NoticeTemplate> template(PaymentState state) {
        return switch (state) {
            case POSTED -> Optional.of(NoticeTemplate.PAYMENT_CONFIRMED);
            case CREDITED -> Optional.of(NoticeTemplate.PAYMENT_CREDITED);
            case REVERSED -> Optional.of(NoticeTemplate.PAYMENT_REVERSED);
            case FAILED, EXPIRED -> Optional.of(NoticeTemplate.PAYMENT_FAILED);
            default -> Optional.empty();
        };
    }

    private void send(BillSubject subject, NoticeTemplate template, Map<String, String> args) {
        Optional<Inquiry> inquiry = inquiries.byTrackingCode(TrackingCode.parse(subject.value()));
        inquiry.flatMap(known -> known.filing().applicant().mobile()).ifPresent(mobile -> {
            Map<String, String> all = new HashMap<>(args);
            all.put("property", inquiry.orElseThrow().code().toString());
            outbox.sms(mobile, template, all, subject.value());
        });
    }

    private static String shown(Rial amount) {
        return amount.grouped(PERSIAN);
    }
}
