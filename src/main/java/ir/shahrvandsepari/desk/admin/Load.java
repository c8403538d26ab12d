package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.desk.NotFound;
import ir.shahrvandsepari.journey.ImportJourney;
import ir.shahrvandsepari.property.ImportJob;
import ir.shahrvandsepari.property.ImportProblem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** {@code /admin/load}: how far one load has come, and what was found wrong. */
@Named
@RequestScoped
public class Load {

    /** What a screen can bear; the file has them all. */
    private static final int SHOWN = 100;

    @Inject
    private ImportJourney journey;

    @Inject
    private ProblemWords words;

    @Inject
    private HttpServletRequest request;

    private ImportJob job;
    private List<ImportProblem> problems;

    /** Looks the load up; answers 404 for a number that none has. */
    public void open() {
        if (getJob() == null) {
            NotFound.answer();
        }
    }

    /** The load as it stands now. */
    public ImportJob getJob() {
        if (job == null) {
            job = journey.find(getId()).orElse(null);
        }
        return job;
    }

    public boolean isEnded() {
        return getJob() != null && job.state().isEnded();
    }

    public List<ImportProblem> getProblems() {
        if (problems == null) {
            problems = journey.problems(getId());
        }
        return problems;
    }

    /** The first of them. */
    public List<ImportProblem> getShown() {
        return getProblems().subList(0, Math.min(SHOWN, getProblems().size()));
    }

    public String sentence(ImportProblem problem) {
        return words.sentence(problem);
    }

    /** All of them, as a file for a spreadsheet. */
    public StreamedContent getFile() {
        byte[] content = words.file(getProblems());
        return DefaultStreamedContent.builder()
                .name("problems-" + getId() + ".csv")
                .contentType("text/csv;charset=UTF-8")
                .contentLength((long) content.length)
                .stream(() -> new ByteArrayInputStream(content))
                .build();
    }

    /** From the address, which the form keeps; 0 for none, which no load has. */
    public long getId() {
        String id = request.getParameter("id");
        return id != null && id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }
}
