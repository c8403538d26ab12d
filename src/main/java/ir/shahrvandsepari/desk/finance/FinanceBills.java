package ir.shahrvandsepari.desk.finance;

import ir.shahrvandsepari.insight.BillList;
import ir.shahrvandsepari.insight.BillRow;
import ir.shahrvandsepari.journey.FinanceReading;
import ir.shahrvandsepari.levy.BillId;
import ir.shahrvandsepari.levy.BillState;
import ir.shahrvandsepari.levy.PaymentId;
import ir.shahrvandsepari.payment.Posting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /finance/}: what waits for a second person, the way to a bill by its two numbers, and all bills. */
@Named
@RequestScoped
public class FinanceBills {
    private static final int PAGE = 25;

    @Inject
    private BillList bills;

    @Inject
    private FinanceReading reading;

    @Inject
    private FinanceDesk desk;

    private List<BillRow> found;
    private List<Posting> waiting;
    private String billId;
    private String paymentId;

    /** To the page of the bill whose two numbers were typed. */
    public String find() {
        return desk.of(() -> {
            PaymentId numbers = PaymentId.parse(BillId.parse(billId), paymentId);
            return "/finance/bill?faces-redirect=true&id=" + reading.find(numbers);
        });
    }

    public List<Posting> getWaiting() {
        if (waiting == null) {
            waiting = reading.waiting(desk.caller());
        }
        return waiting;
    }

    public List<BillRow> getRows() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    /** One row more than is shown tells whether the list goes on. */
    private List<BillRow> found() {
        if (found == null) {
            found = bills.page(desk.address().filter(), desk.address().after(), PAGE + 1);
        }
        return found;
    }

    /** Where the list goes on; empty on the last page. */
    public String getOlder() {
        return found().size() > PAGE
                ? desk.address().toRowsAfter(found().get(PAGE - 1).id())
                : "";
    }

    public List<BillState> getStates() {
        return Arrays.asList(BillState.values());
    }

    public FinanceAddress getAddress() {
        return desk.address();
    }

    public String getBillId() {
        return billId;
    }

    public void setBillId(String billId) {
        this.billId = billId;
    }

    public String getPaymentId() {
        return paymentId;
    }

    public void setPaymentId(String paymentId) {
        this.paymentId = paymentId;
    }
}
