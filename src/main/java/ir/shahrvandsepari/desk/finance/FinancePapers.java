package ir.shahrvandsepari.desk.finance;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.desk.CasePaper;
import ir.shahrvandsepari.desk.PapersDoor;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.inquiry.DocumentHash;
import ir.shahrvandsepari.journey.FinanceReading;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Slips of a bill's payment: {@code /finance/paper?bill=…&paper=<sha256>} shows one, {@code /finance/papers} takes more. */
@WebServlet({"/finance/paper", "/finance/papers"})
@MultipartConfig(maxRequestSize = PapersDoor.LARGEST_REQUEST, fileSizeThreshold = 65_536)
public class FinancePapers extends PapersDoor {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FinanceReading reading;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DocumentHash hash = DocumentHash.parse(request.getParameter("paper"));
            CasePaper.show(reading.paper(bill(request), hash, caller.get()), response);
        } catch (Refusal | InvalidValue nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected String page(HttpServletRequest request) {
        return "/finance/bill?id=" + bill(request);
    }

    @Override
    protected void attach(HttpServletRequest request, List<CaseDocument.Incoming> papers) {
        reading.attach(bill(request), papers, caller.get());
    }

    private static long bill(HttpServletRequest request) {
        String typed = request.getParameter("bill");
        if (typed == null || !typed.matches("[0-9]{1,18}")) {
            throw new Refusal("not-found");
        }
        return Long.parseLong(typed);
    }
}
