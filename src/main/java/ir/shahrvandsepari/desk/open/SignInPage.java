package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.access.SignIn;
import ir.shahrvandsepari.desk.Me;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** {@code /sign-in}: name and password in, the page that was asked for (or one's desk) out. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn signIn;

    @Inject
    private Me me;

    @Inject
    private Words words;

    private String login;
    private String password;
    private String trouble;

    /** Tries to sign in; stays here, saying so, when that fails. */
    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outer = faces.getExternalContext();
        try {
            switch (signIn.signIn(
                    (HttpServletRequest) outer.getRequest(),
                    (HttpServletResponse) outer.getResponse(),
                    new UsernamePasswordCredential(Objects.toString(login, ""), Objects.toString(password, "")))) {
                case SENT_BACK -> faces.responseComplete();
                case SIGNED_IN -> outer.redirect(outer.getRequestContextPath() + me.getDesk());
                case REFUSED -> trouble = words.say("signIn.refused");
            }
        } catch (Refusal refusal) {
            trouble = words.refusal(refusal);
        }
    }

    public String getTrouble() {
        return trouble;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
