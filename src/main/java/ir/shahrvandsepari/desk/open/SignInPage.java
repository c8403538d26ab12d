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

    private String trouble;

    /** Before the page is shown: whoever posts, tries. The form is plain, so that it needs neither session nor script. */
    public void look() throws IOException {
        if (request().getMethod().equals("POST")) {
            enter();
        }
    }

    /** Tries to sign in; stays here, saying so, when that fails. */
    private void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outer = faces.getExternalContext();
        try {
            switch (signIn.signIn(
                    request(),
                    (HttpServletResponse) outer.getResponse(),
                    new UsernamePasswordCredential(typed("login"), typed("password")))) {
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

    /** What was typed as the name; the password is never shown again. */
    public String getLogin() {
        return typed("login");
    }

    private String typed(String field) {
        return Objects.toString(request().getParameter(field), "");
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
