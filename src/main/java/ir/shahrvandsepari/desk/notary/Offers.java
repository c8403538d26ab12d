package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.levy.BillState;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the caller may do with a case now. The key of the reason stands where something is not offered; an empty one where
 * there is nothing to say about it.
 *
 * @param attach whether papers are still taken
 * @param pay whether the bill can be paid now, or its payment be gone on with
 * @param expired whether the answer's days are over
 */
public record Offers(
        boolean attach,
        boolean pay,
        boolean use,
        String whyNotUse,
        boolean withdraw,
        String whyNotWithdraw,
        boolean expired) {

    static Offers of(CaseFile file, Caller caller, LocalDate today) {
        InquiryState state = file.inquiry().state();
        boolean over = file.certificate()
                .filter(answer -> today.isAfter(answer.validUntil()))
                .isPresent();
        String whyNotUse = whyNotUse(file, caller, over);
        String whyNotWithdraw = whyNotWithdraw(file);
        return new Offers(
                state.isOpen() && !state.isBeingIssued(),
                state == InquiryState.AWAITING_PAYMENT && hasBillToPay(file, today),
                whyNotUse.isEmpty(),
                whyNotUse,
                whyNotWithdraw.isEmpty(),
                whyNotWithdraw,
                over);
    }

    private static boolean hasBillToPay(CaseFile file, LocalDate today) {
        return file.bills().stream().anyMatch(bill -> bill.state() == BillState.IN_PAYMENT || bill.isPayableOn(today));
    }

    private static String whyNotWithdraw(CaseFile file) {
        InquiryState state = file.inquiry().state();
        if (!state.mayBecome(InquiryState.WITHDRAWN)) {
            return state.isBeingIssued() || state == InquiryState.ISSUED ? "issued" : "ended";
        }
        return file.bills().stream().anyMatch(bill -> bill.state() == BillState.IN_PAYMENT) ? "paying" : "";
    }

    private static String whyNotUse(CaseFile file, Caller caller, boolean over) {
        Optional<CaseFile.Answer> answer = file.certificate();
        if (!caller.has(Role.NOTARY)) {
            return "notary";
        }
        if (answer.isEmpty()) {
            return file.inquiry().state().isOpen() ? "early" : "none";
        }
        if (answer.get().used().isPresent()) {
            return "used";
        }
        if (file.inquiry().state() != InquiryState.ISSUED) {
            return "ended";
        }
        return over ? "over" : "";
    }

    /** The colour beside the headline. */
    public String tone(CaseFile file) {
        return expired && file.inquiry().state() == InquiryState.ISSUED
                ? "is-late"
                : Shelf.of(file.inquiry().state()).getTone();
    }
}
