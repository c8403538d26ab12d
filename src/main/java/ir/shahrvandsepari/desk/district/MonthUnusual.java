package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.insight.MonthReport;
import ir.shahrvandsepari.insight.Outlier;
import ir.shahrvandsepari.insight.ReportSheet.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands out in a month: everything for a district, for the city the greatest shares of each rule. */
record MonthUnusual(MonthLines lines, DashboardWords words) {
    private static final int OF_A_RULE = 5;

    Section section() {
        MonthReport report = lines.report();
        List<Outlier> told = report.district().isPresent() ? report.unusual() : greatest(report.unusual());
        List<String> said = told.stream().map(this::item).collect(Collectors.toCollection(ArrayList::new));
        if (told.size() < report.unusual().size()) {
            said.add(lines.say(
                    "unusual.more", lines.show().count(report.unusual().size() - told.size())));
        }
        said.add(lines.say(said.isEmpty() ? "unusual.none" : "unusual.means"));
        return lines.sentences("unusual", said);
    }

    private String item(Outlier one) {
        String sentence = words.sentence(one);
        return lines.say(
                "item",
                lines.report().district().isPresent()
                        ? sentence
                        : lines.say("unusual.there", lines.say("district", one.district()), sentence));
    }

    /** They come by rule, the greatest share first. */
    private static List<Outlier> greatest(List<Outlier> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Outlier::rule, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofRule -> ofRule.subList(0, Math.min(OF_A_RULE, ofRule.size())))
                .flatMap(Collection::stream)
                .toList();
    }
}
