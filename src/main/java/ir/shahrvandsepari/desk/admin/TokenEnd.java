package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.TokenTerm;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.insight.TokenRow;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;

/** The end of a token, as it is typed. */
public class TokenEnd extends DatedForm {
    private String which;

    /**
     * The token that is meant.
     *
     * @throws Refusal {@code not-found} if it is not, or no longer, among the living ones
     */
    public TokenRow among(List<TokenRow> rows) {
        return rows.stream()
                .filter(row -> row.isLiving() && row.name().toString().equals(which))
                .findFirst()
                .orElseThrow(() -> new Refusal("not-found"));
    }

    /** That it ends with the day before the day of the form. */
    Proposal proposal(List<TokenRow> rows) {
        TokenRow token = among(rows);
        LocalDate from = JalaliDate.parse(getDay()).toLocalDate();
        Login login = token.name().login();
        String ended = new TokenTerm(token.name().label(), from.minusDays(1)).json();
        return proposal(ChangeKind.TOKEN_END, login.value(), ended);
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }
}
