package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.JalaliDate;

/** What every proposal is typed with: its first day and why. */
public abstract class DatedForm {
    private String day;
    private String reason;

    /** @throws ir.shahrvandsepari.kernel.InvalidValue for a day that cannot be read or a reason that is missing */
    Proposal proposal(ChangeKind kind, String target, String value) {
        return new Proposal(kind, target, value, JalaliDate.parse(day).toLocalDate(), reason);
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
