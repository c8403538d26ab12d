package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Filing.Buyer;
import ir.shahrvandsepari.inquiry.Filing.Mortgage;
import ir.shahrvandsepari.inquiry.Filing.Transfer;
import ir.shahrvandsepari.kernel.Dang;
import java.io.Serializable;

/** What is to happen with the property: a sale, a pledge or a service. Which of them counts says the purpose. */
public class DraftMatter implements Serializable {

    private static final long serialVersionUID = 1L;

    private String dang = Dang.WHOLE.toString();
    private DraftPerson buyer = new DraftPerson();
    private String bank;
    private String branch;
    private String loanReference;
    private String service;

    void take(Filing filing) {
        filing.transfer().ifPresent(transfer -> {
            dang = transfer.dang().toString();
            buyer.take(
                    transfer.buyer().id(),
                    transfer.buyer().name(),
                    transfer.buyer().mobile());
        });
        filing.mortgage().ifPresent(mortgage -> {
            bank = mortgage.bank();
            branch = mortgage.branch();
            loanReference = mortgage.loanReference();
        });
        service = filing.service().orElse(null);
    }

    Transfer transfer() {
        return new Transfer(Dang.parse(dang), new Buyer(buyer.personId(), buyer.getName(), buyer.reachableAt()));
    }

    Mortgage mortgage() {
        return new Mortgage(bank, branch, loanReference);
    }

    public String getDang() {
        return dang;
    }

    public void setDang(String dang) {
        this.dang = dang;
    }

    public DraftPerson getBuyer() {
        return buyer;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String branch) {
        this.branch = branch;
    }

    public String getLoanReference() {
        return loanReference;
    }

    public void setLoanReference(String loanReference) {
        this.loanReference = loanReference;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }
}
