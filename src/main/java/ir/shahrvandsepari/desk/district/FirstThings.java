package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.insight.DistrictFigures;
import ir.shahrvandsepari.insight.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What a manager should do first, said in sentences: what is late, what will be late tomorrow, what nobody expects. */
@ApplicationScoped
public class FirstThings {

    @Inject
    private Words words;

    @Inject
    private Show show;

    /**
     * Something to do.
     *
     * @param tone class of the colour beside the words
     * @param more why, or where to begin; may be empty
     * @param link where it is done
     */
    public record ToDo(String tone, String sentence, String more, String act, String link) {}

    /** The most urgent first; never empty: that nothing is urgent is worth knowing too. */
    List<ToDo> of(DistrictFigures figures, LocalDate today, int unusual) {
        List<ToDo> all = new ArrayList<>();
        Standing.Piles standing = figures.standing();
        long late = standing.due(DistrictAddress.WAITING, day -> day.isBefore(today));
        if (late > 0) {
            all.add(toDo("is-late", "late", late, where(standing, today, late), "?due=late"));
        }
        long tomorrow = standing.due(DistrictAddress.WAITING, today::equals);
        if (tomorrow > 0) {
            all.add(toDo("is-soon", "tomorrow", tomorrow, "", "?due=" + today));
        }
        if (unusual > 0) {
            all.add(toDo("is-info", "unusual", unusual, "", "dashboard#unusual"));
        }
        if (all.isEmpty()) {
            long waiting = standing.due(DistrictAddress.WAITING, day -> true);
            all.add(toDo("is-fine", "nothing", waiting, "", ""));
        }
        return all;
    }

    private ToDo toDo(String tone, String key, long count, String more, String link) {
        return new ToDo(
                tone,
                words.say("dashboard.first." + key, show.count(count)),
                more,
                words.say("dashboard.first." + key + ".act"),
                link);
    }

    /** Where most of the late ones wait, and how late the oldest is. */
    private String where(Standing.Piles standing, LocalDate today, long late) {
        Predicate<LocalDate> isLate = day -> day.isBefore(today);
        InquiryState most = DistrictAddress.WAITING.stream()
                .max(Comparator.comparingLong(state -> standing.due(List.of(state), isLate)))
                .orElseThrow();
        long there = standing.due(List.of(most), isLate);
        long days = standing.earliest(DistrictAddress.WAITING)
                .map(day -> ChronoUnit.DAYS.between(day, today))
                .orElse(0L);
        return words.say(
                there == late ? "dashboard.first.late.all" : "dashboard.first.late.most",
                words.say("state." + most),
                show.count(there),
                show.count(days));
    }
}
