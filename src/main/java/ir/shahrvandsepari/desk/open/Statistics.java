package ir.shahrvandsepari.desk.open;

import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.insight.PublicFigures;
import ir.shahrvandsepari.insight.PublicFigures.Count;
import ir.shahrvandsepari.insight.PublicStatistics;
import ir.shahrvandsepari.kernel.JalaliDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The public counters of {@code /} and {@code /statistics}. */
@Named
@RequestScoped
public class Statistics {

    @Inject
    private PublicStatistics statistics;

    @Inject
    private Show show;

    @Inject
    private Words words;

    private PublicFigures figures;

    public PublicFigures getFigures() {
        if (figures == null) {
            figures = statistics.read();
        }
        return figures;
    }

    /** The median time as people say it: seconds below two minutes, then minutes, hours, days. */
    public String getMedian() {
        return getFigures().medianTime().map(show::span).orElseGet(() -> words.say("figures.none"));
    }

    /**
     * What a count is of, in words.
     *
     * @param kind {@code purpose}, {@code district} or {@code month}
     */
    public String name(String kind, String of) {
        return switch (kind) {
            case "purpose" -> words.say("open.purpose." + of);
            case "district" -> words.say("stats.district", Integer.valueOf(of));
            default -> month(of);
        };
    }

    private String month(String yearAndMonth) {
        String first = show.longDay(JalaliDate.parse(yearAndMonth + "/01").toLocalDate());
        return first.substring(first.indexOf(' ') + 1);
    }

    /** The greatest count of a list, at least one: what a full bar stands for. */
    public long greatest(List<Count> counts) {
        return Math.max(1, counts.stream().mapToLong(Count::count).max().orElse(1));
    }
}
