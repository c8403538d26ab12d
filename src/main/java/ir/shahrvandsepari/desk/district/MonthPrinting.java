package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.insight.MonthReport;
import ir.shahrvandsepari.insight.ReportPaper;
import ir.shahrvandsepari.insight.ReportSheet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Makes the paper of a month's report. */
@RequestScoped
public class MonthPrinting {

    @Inject
    private MonthSheets sheets;

    @Inject
    private MonthChangeWords changeWords;

    @Inject
    private ReportPaper paper;

    /** @param by name of who asked for it */
    byte[] print(MonthReport report, String by, Instant at) {
        ReportSheet sheet = sheets.of(report, changeWords.lines(report), by, at);
        return paper.print(sheet);
    }
}
