package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.journey.PaperPrinting;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /notary/certificates/1405-5-454.pdf}: the paper of an answer; {@code ?download} saves it instead of showing it. */
@WebServlet("/notary/certificates/*")
public class CertificatePaper extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".pdf";

    @Inject
    private transient PaperPrinting printing;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CertificateNumber number = number(request.getPathInfo());
            byte[] paper = printing.paper(number, caller.get());
            String how = request.getParameter("download") == null ? "inline" : "attachment";
            response.setContentType("application/pdf");
            response.setHeader("Content-Disposition", how + "; filename=\"" + number + ENDING + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(paper.length);
            response.getOutputStream().write(paper);
        } catch (Refusal | InvalidValue nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static CertificateNumber number(String path) {
        String name = path == null ? "" : path.substring(1);
        return CertificateNumber.parse(
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name);
    }
}
