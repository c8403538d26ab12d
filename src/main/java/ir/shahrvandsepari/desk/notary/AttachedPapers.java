package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.desk.PapersDoor;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.DocumentJourney;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Takes papers for a case from the counter. */
@WebServlet("/notary/papers")
@MultipartConfig(maxRequestSize = PapersDoor.LARGEST_REQUEST, fileSizeThreshold = 65_536)
public class AttachedPapers extends PapersDoor {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentJourney documents;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected String page(HttpServletRequest request) {
        return "/notary/inquiry?code=" + code(request);
    }

    @Override
    protected void attach(HttpServletRequest request, List<CaseDocument.Incoming> papers) {
        documents.attach(code(request), papers, caller.get());
    }

    private static TrackingCode code(HttpServletRequest request) {
        return TrackingCode.parse(request.getParameter("code"));
    }
}
