package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.desk.SentFrom;
import ir.shahrvandsepari.journey.ImportIntake;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.property.ImportKind;
import ir.shahrvandsepari.property.ImportOrder;
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
import java.util.Optional;
import java.util.Set;

/**
 * Takes a file of the city from the desk. Not a page, because a page's form ends at 8 MiB and a city's file does not.
 */
@WebServlet("/admin/load-file")
@MultipartConfig(
        maxFileSize = LoadUpload.LARGEST_FILE,
        maxRequestSize = LoadUpload.LARGEST_FILE + 65_536,
        fileSizeThreshold = 65_536)
public class LoadUpload extends HttpServlet {

    /** Bytes, as at the partners' door. */
    static final long LARGEST_FILE = 1L << 30;

    static final Set<String> TROUBLES = Set.of("kind", "file");

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(LoadUpload.class.getName());

    @Inject
    private transient ImportIntake intake;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!RoleMatrix.may(caller.get(), Action.LOAD_CITY_DATA) || SentFrom.elsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            response.sendRedirect(request.getContextPath() + "/admin/" + next(request));
        } catch (IllegalStateException tooLarge) {
            LOG.log(Level.DEBUG, "a file that is too large", tooLarge);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (ServletException unreadable) {
            LOG.log(Level.DEBUG, "a form that cannot be read", unreadable);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private String next(HttpServletRequest request) throws IOException, ServletException {
        Optional<ImportKind> kind =
                Optional.ofNullable(request.getParameter("kind")).flatMap(ImportKind::of);
        if (kind.isEmpty()) {
            return "?trouble=kind";
        }
        Part file = request.getPart("file");
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            return "?trouble=file";
        }
        ImportOrder order = new ImportOrder(
                kind.get(),
                "good-rows".equals(request.getParameter("accept")),
                Optional.of(PersianText.tidy(file.getSubmittedFileName())),
                caller.get().login());
        try (InputStream content = file.getInputStream()) {
            return "load?id=" + intake.take(order, caller.get(), content);
        } finally {
            file.delete();
        }
    }
}
