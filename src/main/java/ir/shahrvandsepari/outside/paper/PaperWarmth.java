package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.insight.ReportPaper;
import ir.shahrvandsepari.insight.ReportSheet;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Sets a page that nobody gets, soon after the start and beside it: fonts and the classes of the printer are read by then, and
 * whoever asks for the first paper does not wait for them. No seal is touched and nothing is kept; if it fails, the first paper
 * takes longer.
 */
@Singleton
@Startup
public class PaperWarmth {
    private static final Logger LOG = System.getLogger(PaperWarmth.class.getName());
    /** The first requests come before it. */
    private static final long SECONDS_AFTER_START = 5;

    private static final int LINES = 3;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService executor;

    @Inject
    private ReportPaper paper;

    /** For the container. */
    public PaperWarmth() {}

    PaperWarmth(ManagedScheduledExecutorService executor, ReportPaper paper) {
        this.executor = executor;
        this.paper = paper;
    }

    @PostConstruct
    void start() {
        try {
            executor.schedule(this::warmUp, SECONDS_AFTER_START, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Logger.Level.WARNING, "the printer stays cold", e);
        }
    }

    void warmUp() {
        try {
            paper.print(page());
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Logger.Level.WARNING, "the printer could not be warmed up", e);
        }
    }

    private static ReportSheet page() {
        String words = Wording.label("not-on-file") + " Aa-1 (" + Wording.label("foot.page") + ")";
        ReportSheet.Section table = new ReportSheet.Section(
                words,
                words,
                List.of(new ReportSheet.Column(words, 1), new ReportSheet.Column(words, 1)),
                Collections.nCopies(LINES, List.of(words, words)),
                List.of(words));
        return new ReportSheet(
                words,
                words,
                words,
                List.of(new ReportSheet.Fact(words, words)),
                words,
                List.of(words),
                List.of(table),
                words);
    }
}
