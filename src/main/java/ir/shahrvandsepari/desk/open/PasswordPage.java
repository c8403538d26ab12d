package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.NewPassword;
import ir.shahrvandsepari.access.OneTimeCode;
import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.PasswordChoice;
import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;

/**
 * {@code /password}: a name in, a code to the telephone on record; the code and a password in, and one can sign in. Every
 * name is answered alike. The forms are plain, so that they need neither session nor script.
 */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    private PasswordChoice choice;

    @Inject
    private Allowance allowance;

    @Inject
    private Words words;

    private String trouble;
    private boolean asked;

    /** Before the page is shown: whoever posts asks for a code, or brings one. */
    public void look() throws IOException {
        ExternalContext outer = FacesContext.getCurrentInstance().getExternalContext();
        if (!((HttpServletRequest) outer.getRequest()).getMethod().equals("POST")
                || getLogin().isBlank()) {
            return;
        }
        asked = true;
        if (!allowance.allows(RateLimits.Kind.PASSWORD, outer)) {
            return;
        }
        if (typed("code").isEmpty()) {
            choice.ask(Login.of(getLogin()));
        } else {
            choose(outer);
        }
    }

    private void choose(ExternalContext outer) throws IOException {
        try {
            NewPassword chosen = NewPassword.of(typed("password"), typed("again"));
            choice.choose(Login.of(getLogin()), OneTimeCode.parse(typed("code")), chosen);
            outer.redirect(outer.getRequestContextPath() + "/sign-in?chosen=1");
        } catch (InvalidValue invalid) {
            trouble = words.invalid(invalid);
        }
    }

    /** What is to be mended; null if nothing is. */
    public String getTrouble() {
        return trouble;
    }

    /** Whether a code was asked for, for whatever name. */
    public boolean isAsked() {
        return asked;
    }

    public String getLogin() {
        return typed("login");
    }

    /** The code as it was typed; passwords are never shown again. */
    public String getCode() {
        return typed("code");
    }

    private static String typed(String field) {
        return Objects.toString(
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(field),
                "");
    }
}
