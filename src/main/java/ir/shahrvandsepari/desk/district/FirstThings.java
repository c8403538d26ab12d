package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.desk.district.DashboardFigures.OfDistrict;
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
import java.util.stream.Collectors;

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
    public record ToDo(String tone, String sentence, String more, String act, String link) {
        /** Whether it is done on the same page. */
        public boolean here() {
            return link.startsWith("#");
        }
    }

    /** The most urgent first; never empty: that nothing is urgent is worth knowing too. */
    List<ToDo> of(DistrictFigures figures, LocalDate today, int unusual) {
        OfDistrict all = OfDistrict.of(0, figures, unusual, today);
        return list(all, today, where(figures.standing(), today, all.late()), "late", "nothing");
    }

    /** The same for the whole city: what is late has come up the ladder to the municipality. */
    public List<ToDo> of(OfDistrict city, List<OfDistrict> districts, LocalDate today) {
        String where = districts.stream()
                .filter(one -> one.late() > 0)
                .sorted(Comparator.comparingLong(OfDistrict::late).reversed())
                .map(one -> words.say("municipality.first.late.there", one.district(), show.count(one.late())))
                .collect(Collectors.joining(words.say("municipality.first.and")));
        long oldest = oldest(city.figures().standing(), today);
        return list(
                city, today, words.say("municipality.first.late.where", where, show.count(oldest)), "raised", "calm");
    }

    private List<ToDo> list(OfDistrict all, LocalDate today, String where, String lateKey, String calmKey) {
        List<ToDo> list = new ArrayList<>();
        if (all.late() > 0) {
            list.add(toDo("is-late", lateKey, all.late(), where, "?due=late"));
        }
        if (all.lateTomorrow() > 0) {
            list.add(toDo("is-soon", "tomorrow", all.lateTomorrow(), "", "?due=" + today));
        }
        if (all.unusual() > 0) {
            list.add(toDo("is-info", "unusual", all.unusual(), "", "#unusual"));
        }
        if (list.isEmpty()) {
            list.add(toDo("is-fine", calmKey, all.waiting(), "", ""));
        }
        return list;
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
        return words.say(
                there == late ? "dashboard.first.late.all" : "dashboard.first.late.most",
                words.say("state." + most),
                show.count(there),
                show.count(oldest(standing, today)));
    }

    /** Days since the earliest deadline. */
    private static long oldest(Standing.Piles standing, LocalDate today) {
        return standing.earliest(DistrictAddress.WAITING)
                .map(day -> ChronoUnit.DAYS.between(day, today))
                .orElse(0L);
    }
}
