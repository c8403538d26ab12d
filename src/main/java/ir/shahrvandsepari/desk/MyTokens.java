package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.desk.admin.TokenEnd;
import ir.shahrvandsepari.insight.TokenRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The tokens of whoever sits before the page, on whatever page they are shown. */
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

    /** @param page that the part stands on */
    public String end(String page) {
        return desk.end(ending, getRows(), page);
    }

    public TokenEnd getEnding() {
        return ending;
    }
}
