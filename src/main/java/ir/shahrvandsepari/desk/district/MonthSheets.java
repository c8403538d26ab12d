package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.insight.AnswerTimes;
import ir.shahrvandsepari.insight.MonthEnd;
import ir.shahrvandsepari.insight.MonthReport;
import ir.shahrvandsepari.insight.ReportSheet;
import ir.shahrvandsepari.insight.ReportSheet.Fact;
import ir.shahrvandsepari.insight.ReportSheet.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The report of a month as people read it: first what to know first, last what of it may still change. */
@ApplicationScoped
public class MonthSheets {

    @Inject
    private Words words;

    @Inject
    private Show show;

    @Inject
    private DashboardWords dashboardWords;

    /**
     * Lays it out.
     *
     * @param changes of configuration, as {@link MonthChangeWords} says them
     * @param by name of who asked for it
     */
    ReportSheet of(MonthReport report, List<List<String>> changes, String by, Instant at) {
        MonthLines lines = new MonthLines(report, words, show);
        String title = lines.say(report.isOver() ? "title" : "title.so-far", lines.name(report.month()));
        String place = report.district()
                .map(district -> lines.say("district", district))
                .orElse(lines.say("city"));
        List<Section> sections = new ArrayList<>(new MonthTables(lines, dashboardWords).all());
        sections.add(changes(lines, changes));
        sections.add(lines.sentences("open-ends", openEnds(lines)));
        return new ReportSheet(
                title,
                words.say("app.municipality"),
                place,
                head(lines, by, at),
                first(lines),
                List.of(flow(lines), answers(lines)),
                sections,
                lines.say("foot", place, title, show.moment(at)));
    }

    private List<Fact> head(MonthLines lines, String by, Instant at) {
        MonthReport report = lines.report();
        return List.of(
                new Fact(
                        lines.say("head.days"),
                        lines.say(
                                "head.days.said",
                                report.month().first(),
                                report.isOver() ? report.month().last() : report.today())),
                new Fact(lines.say("head.before"), lines.before()),
                new Fact(lines.say("head.state"), lines.say(report.isOver() ? "head.over" : "head.running")),
                new Fact(lines.say("head.made"), show.moment(at)),
                new Fact(lines.say("head.by"), by));
    }

    /** What is late, else what stands out, else that nothing presses. */
    private String first(MonthLines lines) {
        MonthReport report = lines.report();
        MonthEnd end = report.now().end();
        if (end.allLate() > 0) {
            InquiryState most = InquiryState.waitingForDistrict().stream()
                    .max(Comparator.comparingLong(end::late))
                    .orElseThrow();
            String key = end.late(most) == end.allLate() ? "first.late.all" : "first.late";
            return lines.say(
                    tense(report, key),
                    show.count(end.allLate()),
                    show.count(end.late(most)),
                    lines.say("state." + most));
        }
        int unusual = report.unusual().size();
        return unusual > 0
                ? lines.say(tense(report, "first.unusual"), show.count(unusual))
                : lines.say(tense(report, "first.calm"));
    }

    private String flow(MonthLines lines) {
        MonthReport report = lines.report();
        return lines.say(
                tense(report, "lead.flow"),
                lines.name(report.month()),
                show.count(report.now().kept().filed()),
                report.district().map(one -> lines.say("district", one)).orElse(words.say("app.municipality")),
                show.count(report.now().kept().over()),
                show.count(report.now().end().all()),
                show.count(report.before().end().all()));
    }

    private String answers(MonthLines lines) {
        MonthReport report = lines.report();
        long answers = report.now().times().values().stream()
                .mapToLong(AnswerTimes::answers)
                .sum();
        if (answers == 0) {
            return lines.say("lead.answers.none");
        }
        long inTime = report.now().times().values().stream()
                .mapToLong(AnswerTimes::inTime)
                .sum();
        return lines.say(
                "lead.answers",
                show.count(answers),
                lines.percent(inTime, answers),
                lines.span(report.now().kept().medianTime()),
                show.count(report.now().kept().visitsAvoided()));
    }

    private static Section changes(MonthLines lines, List<List<String>> changes) {
        if (changes.isEmpty()) {
            return lines.sentences("changes", List.of(lines.say("changes.none")));
        }
        return lines.section(
                "changes",
                List.of(
                        lines.column("changes.day", 14),
                        lines.column("changes.what", 28),
                        lines.column("changes.to", 28),
                        lines.column("changes.by", 30)),
                changes);
    }

    private static List<String> openEnds(MonthLines lines) {
        if (!lines.report().isOver()) {
            return List.of(lines.say("open-ends.running"));
        }
        return Stream.of("lead", "again", "handover", "clock", "first-look", "revoked")
                .map(one -> lines.say("open-ends." + one))
                .toList();
    }

    private static String tense(MonthReport report, String key) {
        return report.isOver() ? key : key + ".so-far";
    }
}
