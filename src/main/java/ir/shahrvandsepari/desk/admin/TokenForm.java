package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.TokenLabel;
import ir.shahrvandsepari.access.TokenTerm;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.kernel.JalaliDate;

/** A token for somebody, as it is typed. */
public class TokenForm extends AboutAccount {
    private String label;
    private String lastDay;

    /** @throws ir.shahrvandsepari.kernel.InvalidValue for what cannot be read */
    Proposal proposal() {
        TokenTerm term =
                new TokenTerm(new TokenLabel(label), JalaliDate.parse(lastDay).toLocalDate());
        return proposal(ChangeKind.TOKEN, term.json());
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }
}
