package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.desk.NotFound;
import ir.shahrvandsepari.desk.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The page of one kind of problem: what it means and what to do, without the details of one answer. */
@Named
@RequestScoped
public class ProblemPage {
    private static final String ROOM = "problem";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    /** Answers that there is none, unless {@link ProblemDoor} was asked for a kind that we have. */
    public void open() {
        if (!words.has(ROOM, key("title"))) {
            NotFound.answer();
        }
    }

    private String key(String part) {
        return "problem." + request.getAttribute(ProblemDoor.SLUG) + "." + part;
    }

    /** As the {@code code} of a problem document has it. */
    public String getCode() {
        return String.valueOf(request.getAttribute(ProblemDoor.SLUG))
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }

    public String getTitle() {
        return words.from(ROOM, key("title"));
    }

    /** What one answer would tell besides, such as a day, is left open. */
    public String getDetail() {
        String without = key("detail.without");
        return words.from(ROOM, words.has(ROOM, without) ? without : key("detail"))
                .replaceAll("\\{\\w+}", "…");
    }
}
