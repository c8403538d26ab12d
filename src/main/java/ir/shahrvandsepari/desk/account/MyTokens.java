package ir.shahrvandsepari.desk.account;

import ir.shahrvandsepari.desk.admin.TokenDesk;
import ir.shahrvandsepari.desk.admin.TokenEnd;
import ir.shahrvandsepari.insight.TokenRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /account/}: the tokens of whoever sits before the page. */
@Named
@RequestScoped
public class MyTokens {

    @Inject
    private TokenDesk desk;

    private final TokenEnd ending = new TokenEnd();

    public List<TokenRow> getRows() {
        return desk.mine();
    }

    /** Those that can be ended. */
    public List<TokenRow> getLiving() {
        return getRows().stream().filter(TokenRow::isLiving).toList();
    }

    /** Ends the chosen one at this moment. */
    public String end() {
        return desk.end(ending, getRows(), "account/index");
    }

    public TokenEnd getEnding() {
        return ending;
    }
}
