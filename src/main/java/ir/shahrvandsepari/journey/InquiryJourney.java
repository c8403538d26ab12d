package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.eligibility.Decision;
import ir.shahrvandsepari.eligibility.DecisionBook;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryBook;
import ir.shahrvandsepari.inquiry.InquiryBook.Step;
import ir.shahrvandsepari.inquiry.InquiryBook.Why;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillSubject;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.organization.OfficeKind;
import ir.shahrvandsepari.payment.Settlement;
import ir.shahrvandsepari.payment.Settlements;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/**
 * The way of a case, one method per trigger, each one transaction. The numbers are those of {@code src/docs/journey.md}.
 * No rule and no arithmetic stands here.
 */
@Stateless
public class InquiryJourney {
    @Inject
    private Gates gates;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Looking looking;

    @Inject
    private Numbering numbering;

    @Inject
    private Proceeding proceeding;

    @Inject
    private InquiryBook inquiries;

    @Inject
    private DecisionBook decisions;

    @Inject
    private PropertyBook properties;

    @Inject
    private UnpaidEnd unpaid;

    @Inject
    private Settlements settlements;

    @Inject
    private OwnersNotice notice;

    @Inject
    private RequestKeys keys;

    @Inject
    private DeclarationJourney declarations;

    /**
     * What an answer would be, asked in advance.
     *
     * @param payable what would have to be paid
     * @param expectedOn when the answer could be expected
     */
    public record Preview(Decision decision, Rial payable, LocalDate expectedOn) {}

    /** Looks in advance; writes nothing and knows nobody. */
    public Preview eligibility(RenovationCode code, Purpose purpose, boolean notary) {
        gates.requireOpen(code, purpose);
        Look look = looking.at(purpose, code);
        LocalDate expected = deadlines.expected(look.decision(), notary);
        return new Preview(look.decision(), look.levies().payable(), expected);
    }

    /**
     * Steps 2 to 5, and on to 7 or 9: records the case, decides it, and bills it or prepares its certificate.
     *
     * @throws Refusal when a gate is closed or an equal case is open
     */
    public Inquiry accept(Filing filing, Caller caller) {
        Office office = gates.office(caller, filing.purpose());
        gates.requireOpen(filing.code(), filing.purpose(), office);
        properties.lock(filing.code());
        Step filed = new Step(caller.login(), Why.FILED);
        LocalDate due = deadlines.due(office.kind() == OfficeKind.NOTARY);
        LocalDate window = deadlines.window(filing, office.id());
        Inquiry inquiry = inquiries.record(filing, office.id(), filed, window, due);
        keys.tie(inquiry.trackingCode().value());
        declarations.use(inquiry);
        Look look = looking.at(inquiry, office.kind() == OfficeKind.NOTARY);
        decisions.keep(inquiry.id(), look.decision());
        notice.filed(inquiry, look.owners());
        return proceeding.from(inquiry, look, Why.DECIDED);
    }

    /**
     * Step 9 after a payment: holds, ownership and debts are looked at again; a new fact stops the case. Does nothing
     * unless the case waits for its payment and all its bills are paid.
     */
    public Inquiry paid(long inquiryId) {
        Inquiry known = inquiries.byId(inquiryId).orElseThrow();
        properties.lock(known.code());
        Inquiry inquiry = inquiries.lock(inquiryId);
        BillSubject subject = BillSubject.of(inquiry.trackingCode().value());
        if (inquiry.state() != InquiryState.AWAITING_PAYMENT) {
            return inquiry;
        }
        Settlement settlement = settlements.of(subject).orElse(null);
        if (settlement == null) {
            return inquiry;
        }
        Office office = numbering.office(inquiry);
        Look look = looking.again(inquiry, office.kind() == OfficeKind.NOTARY);
        decisions.keep(inquiryId, look.decision());
        return proceeding.paid(inquiry, look, settlement);
    }

    /**
     * The office takes its request back, as long as no certificate has been begun.
     *
     * @throws Refusal {@code not-found} for another office, {@code not-withdrawable} when it is too late, {@code
     *     withdrawal-unresolved} while somebody may be paying
     */
    public Inquiry withdraw(TrackingCode code, Caller caller) {
        Inquiry inquiry = inquiries
                .byTrackingCode(code)
                .filter(found -> caller.actsFor(found.officeId()))
                .map(found -> inquiries.lock(found.id()))
                .orElseThrow(() -> new Refusal("not-found"));
        if (!inquiry.state().mayBecome(InquiryState.WITHDRAWN)) {
            throw new Refusal(
                    "not-withdrawable", Map.of("state", inquiry.state().publicState()));
        }
        keys.tie(code.value());
        unpaid.endUnlessInPayment(BillSubject.of(code.value()));
        return inquiries.move(inquiry, InquiryState.WITHDRAWN, new Step(caller.login(), Why.WITHDRAWN));
    }
}
