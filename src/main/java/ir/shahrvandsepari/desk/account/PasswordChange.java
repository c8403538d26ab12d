package ir.shahrvandsepari.desk.account;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.NewPassword;
import ir.shahrvandsepari.access.SignIn;
import ir.shahrvandsepari.desk.Complaints;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.journey.OwnPassword;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.Password;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;

/** {@code /account/}: another password in place of the own one. None is ever shown again. */
@Named
@RequestScoped
public class PasswordChange {
    @Inject
    private OwnPassword passwords;

    @Inject
    private SignIn signIn;

    @Inject
    private Words words;

    private String old;
    private String chosen;
    private String again;

    /** Changes it; other sessions end, this one goes on. */
    public String change(Caller caller) {
        ExternalContext outer = FacesContext.getCurrentInstance().getExternalContext();
        try {
            Password before = new Password(Objects.toString(old, ""));
            Instant from = passwords.change(before, NewPassword.of(chosen, again), caller);
            signIn.goOn((HttpServletRequest) outer.getRequest(), from);
            return "/account/index?faces-redirect=true&done=password";
        } catch (InvalidValue invalid) {
            Complaints.add(words.invalid(invalid));
        } catch (Refusal refusal) {
            Complaints.add(words.refusal(refusal));
        }
        return null;
    }

    public String getOld() {
        return null;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getChosen() {
        return null;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
