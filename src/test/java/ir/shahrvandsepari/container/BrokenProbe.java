package ir.shahrvandsepari.container;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page that only tests have: it fails, or says with any status that it cannot. */
@WebServlet("/broken-probe")
public class BrokenProbe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String status = request.getParameter("status");
        if (status == null) {
            throw new IllegalStateException("a secret that no answer may hold");
        }
        response.sendError(Integer.parseInt(status), "a secret that no answer may hold");
    }
}
