package ir.shahrvandsepari.desk.account;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.desk.Me;
import ir.shahrvandsepari.insight.AccountCard;
import ir.shahrvandsepari.insight.AccountCards;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /account/}: who one is here, what for, and until when. */
@Named
@RequestScoped
public class Account {
    @Inject
    private Me me;

    @Inject
    private AccountCards cards;

    private AccountCard card;

    @PostConstruct
    void open() {
        card = cards.of(new Login(getLogin()));
    }

    public String getLogin() {
        return me.getCaller().login();
    }

    /** Its roles and offices. */
    public AccountCard getCard() {
        return card;
    }
}
