package ir.shahrvandsepari.desk;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The answer to an address that names nothing, or nothing for this caller: alike, so that nobody learns what there is. */
public final class NotFound {
    private NotFound() {}

    /** Answers the running request of a page; nothing of the page is shown. */
    public static void answer() {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
