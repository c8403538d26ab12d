package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.organization.OfficeKey;
import ir.shahrvandsepari.organization.OfficeKind;
import ir.shahrvandsepari.organization.OfficeTerm;

/** An office, as it is typed. */
public class OfficeForm extends DatedForm {
    private OfficeKind kind = OfficeKind.NOTARY;
    private String code;
    private String name;
    private boolean pilot;
    private boolean suspended;

    /** Fills in what an office is. */
    void show(OfficeKey key, OfficeTerm term) {
        kind = key.kind();
        code = key.code();
        name = term.name();
        pilot = term.pilot();
        suspended = term.suspended();
    }

    /** @throws ir.shahrvandsepari.kernel.InvalidValue for what cannot be read */
    Proposal proposal() {
        return proposal(
                ChangeKind.OFFICE, new OfficeKey(kind, code).toString(), new OfficeTerm(name, pilot, suspended).json());
    }

    public OfficeKind getKind() {
        return kind;
    }

    public void setKind(OfficeKind kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isPilot() {
        return pilot;
    }

    public void setPilot(boolean pilot) {
        this.pilot = pilot;
    }

    public boolean isSuspended() {
        return suspended;
    }

    public void setSuspended(boolean suspended) {
        this.suspended = suspended;
    }
}
