package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.AccountHolder;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.NationalId;

/** An account for somebody, as it is typed. */
public class AccountForm extends AboutAccount {
    private String nationalId;
    private String name;
    private String mobile;

    /** @throws ir.shahrvandsepari.kernel.InvalidValue for what cannot be read */
    Proposal proposal() {
        AccountHolder holder = new AccountHolder(NationalId.parse(nationalId), name, Mobile.parse(mobile));
        return proposal(ChangeKind.ACCOUNT, Login.parseNew(getLogin()).value(), holder.json());
    }

    public String getNationalId() {
        return nationalId;
    }

    public void setNationalId(String nationalId) {
        this.nationalId = nationalId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }
}
