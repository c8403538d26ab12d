package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.servlet.ServletException;
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
 * Takes papers for a case from a desk. Not a page, because a page's form ends at 8 MiB. Leads back to the page they were sent
 * from, which says what became of them.
 */
public abstract class PapersDoor extends HttpServlet {

    /** Bytes, as at the partners' door. */
    public static final long LARGEST_REQUEST = 16L << 20;

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(PapersDoor.class.getName());
    /** What the page of a case has a sentence for. */
    private static final Set<String> TROUBLES =
            Set.of("document-too-large", "document-kind-not-taken", "case-closed", "too-many-documents", "no-paper");

    /**
     * The page that they were sent from, with a query, below the application's root.
     *
     * @throws Refusal if there is no such page for the caller
     */
    protected abstract String page(HttpServletRequest request);

    /** Attaches them. */
    protected abstract void attach(HttpServletRequest request, List<CaseDocument.Incoming> papers);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SentFrom.elsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            response.sendRedirect(request.getContextPath() + page(request) + attached(request) + "#papers");
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

    private String attached(HttpServletRequest request) throws IOException, ServletException {
        try {
            List<CaseDocument.Incoming> papers = papers(request);
            if (papers.isEmpty()) {
                return "&trouble=no-paper";
            }
            attach(request, papers);
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
