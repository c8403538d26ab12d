package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.levy.DisputeBook;
import ir.shahrvandsepari.levy.PaymentId;
import ir.shahrvandsepari.payment.Payer;
import ir.shahrvandsepari.payment.PaymentBook;
import ir.shahrvandsepari.payment.PaymentLinkBook;
import ir.shahrvandsepari.payment.PaymentLinkToken;
import ir.shahrvandsepari.payment.PaymentOutcome;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the public pay pages read. */
@Stateless
public class PayReading {
    @Inject
    private PaymentLinkBook links;

    @Inject
    private BillBook bills;

    @Inject
    private DisputeBook disputes;

    @Inject
    private PaymentBook payments;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private Clock clock;

    /**
     * What the link is for, as it stands.
     *
     * @throws Refusal {@code not-found} for a link that we never made
     */
    public Payable open(PaymentLinkToken link) {
        BillSubject subject = links.find(link).orElseThrow(() -> new Refusal("not-found"));
        Inquiry inquiry = inquiries
                .byTrackingCode(TrackingCode.parse(subject.value()))
                .orElseThrow(() -> new Refusal("not-found"));
        List<Bill> shown = bills.shown(subject);
        LocalDate today = Tehran.today(clock);
        return new Payable(
                inquiry.purpose(),
                shown,
                disputes.openOn(inquiry.code()),
                shown.stream()
                        .findFirst()
                        .filter(bill -> inquiry.state() == InquiryState.AWAITING_PAYMENT && bill.isPayableOn(today))
                        .isPresent(),
                payments.newest(subject).map(PaymentOutcome::of),
                inquiry.filing().applicant().mobile().isPresent());
    }

    /**
     * A link for whoever has the two numbers of a slip in hand.
     *
     * @throws Refusal {@code not-found} for a pair that we never gave
     */
    public PaymentLinkToken linkFor(PaymentId numbers) {
        return bills.byNumbers(numbers)
                .map(bill -> links.make(bill.subject(), Payer.SLIP))
                .orElseThrow(() -> new Refusal("not-found"));
    }
}
