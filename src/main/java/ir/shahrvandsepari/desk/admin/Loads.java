package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.journey.ImportJourney;
import ir.shahrvandsepari.property.ImportJob;
import ir.shahrvandsepari.property.ImportKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /admin/}: brings a file, and lists what was brought before. */
@Named
@RequestScoped
public class Loads {

    private static final int PAGE = 20;

    @Inject
    private ImportJourney journey;

    @Inject
    private HttpServletRequest request;

    private List<ImportJob> rows;
    private boolean hasOlder;

    public List<ImportKind> getKinds() {
        return Arrays.asList(ImportKind.values());
    }

    /** What the first line of such a file names. */
    public String columns(ImportKind kind) {
        return String.join(", ", kind.columnNames());
    }

    /** Loads of this page, the last one first. */
    public List<ImportJob> getRows() {
        if (rows == null) {
            List<ImportJob> found = journey.latest(before().orElse(Long.MAX_VALUE), PAGE + 1);
            rows = found.subList(0, Math.min(PAGE, found.size()));
            hasOlder = found.size() > PAGE;
        }
        return rows;
    }

    /** The key that the next page goes on from, 0 if this is the last page. */
    public long getOlder() {
        return getRows().isEmpty() || !hasOlder ? 0 : rows.get(rows.size() - 1).id();
    }

    public boolean isFirstPage() {
        return before().isEmpty();
    }

    /** What kept the last upload from being taken, as a key of the desk's bundle; empty if nothing did. */
    public String getTrouble() {
        return Optional.ofNullable(request.getParameter("trouble"))
                .filter(LoadUpload.TROUBLES::contains)
                .map("load.trouble."::concat)
                .orElse("");
    }

    private Optional<Long> before() {
        return Optional.ofNullable(request.getParameter("before"))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf);
    }
}
