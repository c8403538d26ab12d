package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.insight.Month;
import ir.shahrvandsepari.insight.MonthReport;
import ir.shahrvandsepari.insight.ReportSheet.Column;
import ir.shahrvandsepari.insight.ReportSheet.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a table of a report sets a month beside the one before. Persian, whatever language its reader's pages have. */
record MonthLines(MonthReport report, Words words, Show show) {
    private static final String BUNDLE = "report";
    private static final int NAME = 40;
    private static final int FIGURE = 20;

    String say(String key, Object... said) {
        return words.from(BUNDLE, key, said);
    }

    /** A table of lines made by {@link #counts} and {@link #texts}. */
    Section compared(String key, List<List<String>> lines) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(say(key + ".what"), NAME),
                new Column(now(), FIGURE),
                new Column(before(), FIGURE),
                new Column(say("change"), FIGURE)));
        return section(key, report.isOver() ? columns : columns.subList(0, 3), lines);
    }

    Section section(String key, List<Column> columns, List<List<String>> lines) {
        boolean otherwise = !report.isOver() && words.has(BUNDLE, key + ".means.so-far");
        return new Section(say(key), say(key + (otherwise ? ".means.so-far" : ".means")), columns, lines, List.of());
    }

    /** Nothing to show in a table: a sentence instead. */
    Section sentences(String key, List<String> notes) {
        return new Section(say(key), "", List.of(), List.of(), notes);
    }

    Column column(String key, int width) {
        return new Column(say(key), width);
    }

    List<String> counts(String key, long now, long before) {
        return named(say(key), now, before);
    }

    List<String> named(String name, long now, long before) {
        return texts(name, show.count(now), show.count(before), change(now, before, ""));
    }

    /** Shares of a hundred; their change in points. */
    List<String> percents(String key, Optional<Long> now, Optional<Long> before) {
        String change = now.isPresent() && before.isPresent() ? change(now.get(), before.get(), "points.") : none();
        return texts(say(key), percent(now), percent(before), change);
    }

    /** Before and now are told alike; the change only where the month is over and can be compared with a whole one. */
    List<String> texts(String name, String now, String before, String change) {
        return report.isOver() ? List.of(name, now, before, change) : List.of(name, now, before);
    }

    String now() {
        String name = name(report.month());
        return report.isOver() ? name : say("so-far", name);
    }

    String before() {
        return name(report.month().before());
    }

    String name(Month month) {
        return MonthNames.of(month, show);
    }

    private String change(long now, long before, String unit) {
        if (now == before) {
            return say("same");
        }
        return say(unit + (now > before ? "more" : "less"), show.count(Math.abs(now - before)));
    }

    /** A part of a hundred; a dash where there is nothing that it could be a part of. */
    String percent(long part, long whole) {
        return whole == 0 ? none() : words.say("dashboard.percent", Math.round(100.0 * part / whole));
    }

    String percent(Optional<Long> percent) {
        return percent.map(found -> words.say("dashboard.percent", found)).orElse(none());
    }

    String span(Optional<Duration> time) {
        return time.map(show::span).orElse(none());
    }

    String none() {
        return say("none");
    }
}
