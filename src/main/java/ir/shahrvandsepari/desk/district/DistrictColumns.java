package ir.shahrvandsepari.desk.district;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Which columns the list shows beside the property; they stand in the address, so that a shared or saved list has them. */
@Named
@RequestScoped
public class DistrictColumns {
    private static final List<String> USUAL =
            List.of("applicant", "purpose", "state", "hand", "due", "filed", "code", "office");
    private static final List<String> ALL =
            List.of("applicant", "purpose", "state", "hand", "due", "filed", "code", "office", "number", "district");

    @Inject
    private HttpServletRequest request;

    private List<String> chosen;

    private List<String> chosen() {
        if (chosen == null) {
            String[] asked = request.getParameterValues("col");
            chosen = asked == null
                    ? USUAL
                    : Arrays.stream(asked).filter(ALL::contains).toList();
        }
        return chosen;
    }

    public List<String> getAll() {
        return ALL;
    }

    public boolean shows(String column) {
        return chosen().contains(column);
    }

    /** What the address says of them; nothing for the usual ones. */
    String query() {
        return chosen().equals(USUAL)
                ? ""
                : chosen().stream().map(column -> "col=" + column).collect(Collectors.joining("&"));
    }
}
