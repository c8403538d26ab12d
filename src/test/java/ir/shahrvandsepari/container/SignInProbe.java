package ir.shahrvandsepari.container;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.SignIn;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that only tests have: signs in and out and tells who came, on an open address and inside a desk. */
@WebServlet({"/sign-in-probe", "/notary/probe", "/admin/probe"})
public class SignInProbe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("out") != null) {
            signIn.signOut(request);
            response.getWriter().print("out");
            return;
        }
        try {
            SignIn.Outcome outcome = signIn.signIn(
                    request,
                    response,
                    new UsernamePasswordCredential(request.getParameter("login"), request.getParameter("password")));
            if (outcome != SignIn.Outcome.SENT_BACK) {
                response.getWriter().print(outcome + " " + caller.get().login());
            }
        } catch (Refusal refused) {
            response.getWriter().print(refused.slug());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("session") != null) {
            request.getSession();
        }
        response.getWriter().print(caller.get().login() + " " + caller.get().roles());
    }
}
