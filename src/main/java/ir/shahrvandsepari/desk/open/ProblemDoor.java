package ir.shahrvandsepari.desk.open;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /problems/<slug>}: where the {@code type} of a problem document leads whoever opens it. */
@WebServlet("/problems/*")
public class ProblemDoor extends HttpServlet {
    static final String SLUG = "separi.problem";

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/problem";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(SLUG, String.valueOf(request.getPathInfo()).substring(1));
        request.getRequestDispatcher(PAGE).forward(request, response);
    }
}
