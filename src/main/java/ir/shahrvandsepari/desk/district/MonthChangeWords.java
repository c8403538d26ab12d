package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.desk.admin.ChangeWords;
import ir.shahrvandsepari.insight.MonthReport;
import ir.shahrvandsepari.insight.MonthReport.Approved;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The changes of configuration of a month, a line for each. */
@RequestScoped
public class MonthChangeWords {

    @Inject
    private ChangeWords changeWords;

    @Inject
    private Words words;

    @Inject
    private Show show;

    List<List<String>> lines(MonthReport report) {
        return report.changes().stream().map(this::line).toList();
    }

    private List<String> line(Approved change) {
        return List.of(
                show.day(change.at().toLocalDate()),
                changeWords.subject(change.proposal()),
                words.from(
                        "report",
                        "changes.from",
                        value(change),
                        change.kind().isAtOnce()
                                ? change.at().toLocalDate()
                                : change.proposal().from()),
                words.from("report", "changes.two", change.by(), change.second()));
    }

    /** The words of a reason have the language of its reader's pages and are long: the report only says that they changed. */
    private String value(Approved change) {
        if (change.kind() != ChangeKind.REASON) {
            return changeWords.value(change.proposal());
        }
        boolean worded = Proposal.something(change.proposal().value()).isPresent();
        return words.from("report", worded ? "changes.worded" : "changes.unworded");
    }
}
