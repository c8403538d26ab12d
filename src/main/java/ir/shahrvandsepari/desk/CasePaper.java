package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.DocumentHash;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.DocumentJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code …/paper?code=…&paper=<sha256>}: a paper that an office attached to its case, shown as what its bytes are. */
@WebServlet({"/notary/paper", "/district/paper", "/auditor/paper"})
public class CasePaper extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentJourney documents;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            TrackingCode code = TrackingCode.parse(request.getParameter("code"));
            DocumentHash hash = DocumentHash.parse(request.getParameter("paper"));
            show(documents.open(code, hash, caller.get()), response);
        } catch (Refusal | InvalidValue nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Shows a paper in the browser, as what its bytes are. */
    public static void show(CaseDocument.Content paper, HttpServletResponse response) throws IOException {
        String name = URLEncoder.encode(paper.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(paper.kind().mediaType());
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name);
        // a stranger's file: it runs nothing and loads nothing, and stands within our own pages alone
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(paper.bytes().length);
        response.getOutputStream().write(paper.bytes());
    }
}
