package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.levy.Bill;
import ir.shahrvandsepari.levy.BillBook;
import ir.shahrvandsepari.levy.CreditReceipt;
import ir.shahrvandsepari.levy.Deposit;
import ir.shahrvandsepari.levy.DisputeBook;
import ir.shahrvandsepari.levy.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** What an approved posting does to its bill and to the account. Needs a running transaction, the bill locked. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PostingDeeds {
    private final BillBook bills;
    private final DisputeBook disputes;

    /** For the container's proxy only. */
    PostingDeeds() {
        this(null, null);
    }

    @Inject
    PostingDeeds(BillBook bills, DisputeBook disputes) {
        this.bills = bills;
        this.disputes = disputes;
    }

    void put(PostingEffect effect, PostingEntry entry, Bill bill) {
        switch (effect) {
            case SETTLES -> {
                bills.take(bill.id(), entry.day());
                bills.paid(bill.id());
            }
            case CREDITS_OTHER_AMOUNT,
                    CREDITS_LATE,
                    CREDITS_PAID_TWICE,
                    CREDITS_BILL_OVER,
                    CREDITS_DISPUTED,
                    CREDITS_DEBT_MET -> credit(entry, bill);
            case DEPOSITS -> disputes.deposit(bill, new Deposit(entry.number().value(), entry.day(), entry.amount()));
            case RULES_OWED, RULES_NOT_OWED ->
                disputes.decide(bill, new Ruling(entry.number().value(), entry.day(), entry.amount()));
        }
    }

    /** Bills of the same case that asked for what is credited are replaced. */
    private void credit(PostingEntry entry, Bill bill) {
        CreditReceipt receipt = new CreditReceipt("BANK " + entry.issuer().code() + " " + entry.number());
        bills.credit(bill.code(), receipt, entry.amount(), entry.day());
        bills.cancel(bill.subject());
    }
}
