package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.insight.AnswerTimes;
import ir.shahrvandsepari.insight.DistrictFigures.Refusals;
import ir.shahrvandsepari.insight.MonthEnd;
import ir.shahrvandsepari.insight.MonthFigures;
import ir.shahrvandsepari.insight.MonthMoney.Way;
import ir.shahrvandsepari.insight.MonthReport;
import ir.shahrvandsepari.insight.ReinspectionFigures;
import ir.shahrvandsepari.insight.ReportSheet.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of a month's report. */
final class MonthTables {
    private final MonthLines lines;
    private final DashboardWords words;
    private final MonthReport report;
    private final MonthFigures now;
    private final MonthFigures before;

    MonthTables(MonthLines lines, DashboardWords words) {
        this.lines = lines;
        this.words = words;
        report = lines.report();
        now = report.now();
        before = report.before();
    }

    List<Section> all() {
        List<Section> sections = new ArrayList<>();
        sections.add(flow());
        if (report.district().isEmpty()) {
            sections.add(districts());
        }
        sections.addAll(List.of(
                times(),
                where(),
                visits(),
                refusals(),
                new MonthUnusual(lines, words).section(),
                money(),
                certificates()));
        return sections;
    }

    private Section flow() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(lines.counts("flow.filed", now.kept().filed(), before.kept().filed()));
        rows.add(lines.counts("flow.over", now.kept().over(), before.kept().over()));
        for (InquiryState end :
                List.of(InquiryState.ISSUED, InquiryState.REFUSED, InquiryState.WITHDRAWN, InquiryState.EXPIRED)) {
            rows.add(lines.counts("flow.over." + end, now.ended(end), before.ended(end)));
        }
        rows.add(lines.counts("flow.open", now.end().all(), before.end().all()));
        rows.add(lines.counts("flow.late", now.end().allLate(), before.end().allLate()));
        rows.add(lines.percents(
                "flow.fast", now.kept().fastTrackPercent(), before.kept().fastTrackPercent()));
        return lines.compared("flow", rows);
    }

    private Section districts() {
        List<List<String>> rows = report.districts().entrySet().stream()
                .map(one -> district(lines.say("district", one.getKey()), one.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(district(lines.say("districts.sum"), now));
        return lines.section(
                "districts",
                List.of(
                        lines.column("districts.what", 16),
                        lines.column("flow.filed", 13),
                        lines.column("districts.over", 13),
                        lines.column("flow.open", 15),
                        lines.column("where.late", 12),
                        lines.column("districts.fast", 14),
                        lines.column("times.median", 17)),
                rows);
    }

    private List<String> district(String name, MonthFigures of) {
        return List.of(
                name,
                count(of.kept().filed()),
                count(of.kept().over()),
                count(of.end().all()),
                count(of.end().allLate()),
                lines.percent(of.kept().fastTrackPercent()),
                lines.span(of.kept().medianTime()));
    }

    private Section times() {
        List<List<String>> rows = Arrays.stream(Purpose.values())
                .map(purpose ->
                        time(purpose, now.times().get(purpose), before.times().get(purpose)))
                .toList();
        return lines.section(
                "times",
                List.of(
                        lines.column("times.what", 22),
                        lines.column("times.answers", 13),
                        lines.column("times.in-time", 17),
                        lines.column("times.median", 17),
                        lines.column("times.in-time.before", 15),
                        lines.column("times.median.before", 16)),
                rows);
    }

    private List<String> time(Purpose purpose, AnswerTimes now, AnswerTimes before) {
        return List.of(
                lines.say("purpose." + purpose),
                count(now.answers()),
                lines.percent(now.inTime(), now.answers()),
                lines.span(now.median()),
                lines.percent(before.inTime(), before.answers()),
                lines.span(before.median()));
    }

    private Section where() {
        List<List<String>> rows = InquiryState.open().stream()
                .filter(state -> now.end().in(state) + before.end().in(state) > 0)
                .map(state -> List.of(
                        lines.say("state." + state),
                        count(now.end().in(state)),
                        late(now, state),
                        count(before.end().in(state)),
                        late(before, state)))
                .toList();
        if (rows.isEmpty()) {
            return lines.sentences("where", List.of(lines.say("where.none")));
        }
        return lines.section(
                "where",
                List.of(
                        lines.column("where.what", 36),
                        lines.column(report.isOver() ? "where.end" : "where.today", 16),
                        lines.column("where.late", 16),
                        lines.column("where.before", 16),
                        lines.column("where.late", 16)),
                rows);
    }

    private String late(MonthFigures of, InquiryState state) {
        return MonthEnd.tellsLate(state) ? count(of.end().late(state)) : lines.none();
    }

    private Section visits() {
        ReinspectionFigures.Figures again = now.again();
        ReinspectionFigures.Figures then = before.again();
        return lines.compared(
                "visits",
                List.of(
                        lines.counts("visits.made", now.visits(), before.visits()),
                        lines.counts(
                                "visits.avoided",
                                now.kept().visitsAvoided(),
                                before.kept().visitsAvoided()),
                        lines.counts("visits.again", again.chosen(), then.chosen()),
                        lines.counts("visits.again.clear", again.clear(), then.clear()),
                        lines.counts("visits.again.negative", again.negative(), then.negative()),
                        lines.counts("visits.again.waiting", again.waiting(), then.waiting())));
    }

    private Section refusals() {
        Map<String, Long> then =
                before.kept().refusals().stream().collect(Collectors.toMap(Refusals::code, Refusals::cases));
        List<List<String>> rows = new ArrayList<>();
        now.kept().refusals().forEach(one -> {
            Long cases = then.remove(one.code());
            rows.add(lines.named(words.reason(one.code()), one.cases(), cases == null ? 0 : cases));
        });
        before.kept().refusals().stream()
                .filter(one -> then.containsKey(one.code()))
                .forEach(one -> rows.add(lines.named(words.reason(one.code()), 0, one.cases())));
        return rows.isEmpty()
                ? lines.sentences("refusals", List.of(lines.say("refusals.none")))
                : lines.compared("refusals", rows);
    }

    private Section money() {
        List<List<String>> rows = Arrays.stream(Way.values())
                .map(way -> List.of(
                        lines.say("money." + way),
                        count(now.money().of(way).deeds()),
                        count(now.money().of(way).amount().amount()),
                        count(before.money().of(way).deeds()),
                        count(before.money().of(way).amount().amount())))
                .toList();
        return lines.section(
                "money",
                List.of(
                        lines.column("money.what", 30),
                        lines.column("money.deeds", 12),
                        lines.column("money.rial", 23),
                        lines.column("money.deeds.before", 12),
                        lines.column("money.rial.before", 23)),
                rows);
    }

    private Section certificates() {
        return lines.compared(
                "certificates",
                List.of(
                        lines.counts(
                                "certificates.issued",
                                now.ended(InquiryState.ISSUED),
                                before.ended(InquiryState.ISSUED)),
                        lines.counts("certificates.superseded", now.superseded(), before.superseded()),
                        lines.counts("certificates.revoked", now.revoked(), before.revoked())));
    }

    private String count(long number) {
        return lines.show().count(number);
    }
}
