package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.certificate.Verification;
import ir.shahrvandsepari.desk.BareRequest;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** {@code /verify/paper}: takes a PDF and shows the page of verification with the verdict on it. Keeps nothing. */
@WebServlet("/verify/paper")
@MultipartConfig(
        maxFileSize = PaperUpload.LARGEST,
        maxRequestSize = PaperUpload.LARGEST + (64 << 10),
        fileSizeThreshold = (int) PaperUpload.LARGEST + 1)
public class PaperUpload extends HttpServlet {

    /** Bytes; a paper of ours has less than a hundredth of it. It never touches the disk. */
    static final long LARGEST = 8L << 20;

    private static final long serialVersionUID = 1L;
    /** Readers look for the header within so many bytes. */
    private static final int HEADER_WITHIN = 1024;

    @Inject
    private transient Verification verification;

    @Inject
    private transient Verify page;

    @Inject
    private transient Allowance allowance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString();
        response.sendRedirect(request.getContextPath() + "/verify" + (query == null ? "" : "?" + query));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (allowance.allows(RateLimits.Kind.VERIFICATION, request, response)) {
            look(request);
        }
        request.getRequestDispatcher("/verify").forward(new BareRequest(request), response);
    }

    private void look(HttpServletRequest request) throws IOException {
        Part part;
        try {
            part = request.getPart("paper");
        } catch (IllegalStateException | ServletException unread) {
            page.refuseFile("", isTooLarge(request) ? "verify.file.too-large" : "verify.file.missing");
            return;
        }
        if (part == null || part.getSize() == 0) {
            page.refuseFile("", "verify.file.missing");
            return;
        }
        String name = Objects.toString(part.getSubmittedFileName(), "");
        byte[] bytes = part.getInputStream().readAllBytes();
        if (isPdf(bytes)) {
            page.answerFile(name, verification.byPdf(bytes));
        } else {
            page.refuseFile(name, "verify.file.no-pdf");
        }
    }

    /** A form that was not read is one that is too large, or none. */
    private static boolean isTooLarge(HttpServletRequest request) {
        String type = Objects.toString(request.getContentType(), "");
        long length = request.getContentLengthLong();
        return type.startsWith("multipart/form-data") && (length < 0 || length > LARGEST);
    }

    private static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1)
                .contains("%PDF-");
    }
}
