package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.desk.SentFrom;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.DocumentJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes papers for a case from the counter. Not a page, because a page's form ends at 8 MiB. Leads back to the case, which
 * says what became of it.
 */
@WebServlet("/notary/papers")
@MultipartConfig(maxRequestSize = AttachedPapers.LARGEST_REQUEST, fileSizeThreshold = 65_536)
public class AttachedPapers extends HttpServlet {

    /** Bytes, as at the partners' door. */
    static final long LARGEST_REQUEST = 16L << 20;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(AttachedPapers.class.getName());
    /** What the page of the case has a sentence for. */
    private static final Set<String> TROUBLES =
            Set.of("document-too-large", "document-kind-not-taken", "case-closed", "too-many-documents", "no-paper");

    @Inject
    private transient DocumentJourney documents;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SentFrom.elsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            TrackingCode code = TrackingCode.parse(request.getParameter("code"));
            response.sendRedirect(
                    request.getContextPath() + "/notary/inquiry?code=" + code + attached(code, request) + "#papers");
        } catch (IllegalStateException tooLarge) {
            LOG.log(Level.DEBUG, "papers that are too large", tooLarge);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (ServletException unreadable) {
            LOG.log(Level.DEBUG, "a form that cannot be read", unreadable);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refusal | InvalidValue nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String attached(TrackingCode code, HttpServletRequest request) throws IOException, ServletException {
        try {
            List<CaseDocument.Incoming> papers = papers(request);
            if (papers.isEmpty()) {
                return "&trouble=no-paper";
            }
            documents.attach(code, papers, caller.get());
            return "&done=attached";
        } catch (InvalidValue invalid) {
            return "&trouble=" + told(invalid.code(), invalid);
        } catch (Refusal refusal) {
            return "&trouble=" + told(refusal.slug(), refusal);
        }
    }

    private static String told(String trouble, RuntimeException why) {
        if (!TROUBLES.contains(trouble)) {
            throw why;
        }
        return trouble;
    }

    private static List<CaseDocument.Incoming> papers(HttpServletRequest request) throws IOException, ServletException {
        List<CaseDocument.Incoming> papers = new ArrayList<>();
        for (Part part : request.getParts()) {
            String name = part.getSubmittedFileName();
            if (name != null && !name.isBlank()) {
                try (InputStream content = part.getInputStream()) {
                    papers.add(CaseDocument.Incoming.of(name, content.readNBytes(CaseDocument.LARGEST + 1)));
                } finally {
                    part.delete();
                }
            }
        }
        return papers;
    }
}
