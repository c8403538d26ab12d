package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.desk.district.DashboardFigures.OfDistrict;
import ir.shahrvandsepari.insight.Days;
import ir.shahrvandsepari.insight.DistrictFigures;
import ir.shahrvandsepari.insight.Outlier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** How the dashboard says what it knows, and where its figures lead. */
@Named
@ApplicationScoped
public class DashboardWords {

    @Inject
    private Words words;

    @Inject
    private FirstThings firstThings;

    @Inject
    private FlowChart flowChart;

    /** What to do first in the whole city. */
    public List<FirstThings.ToDo> first(OfDistrict city, List<OfDistrict> districts, LocalDate today) {
        return firstThings.of(city, districts, today);
    }

    List<FirstThings.ToDo> first(DistrictFigures figures, LocalDate today, int unusual) {
        return firstThings.of(figures, today, unusual);
    }

    /** Cases in and out, day by day. */
    public String chart(DistrictFigures figures) {
        return flowChart.of(figures.flow());
    }

    /** A reason of a refusal in few words. */
    public String reason(String code) {
        String key = "reason.short." + code;
        return words.has("desk", key) ? words.say(key) : code;
    }

    /** What stands out, in one sentence with its figures and the threshold that it was found by. */
    public String sentence(Outlier one) {
        return words.say(
                "dashboard.rule." + one.rule(),
                words.apart(one.officer().name()),
                one.cases(),
                one.of(),
                one.percent(),
                one.peersPercent().orElse(0L),
                one.office().map(Outlier.Office::name).map(words::apart).orElse(""),
                one.second().map(Outlier.Officer::name).map(words::apart).orElse(""),
                one.from().share(one.rule()),
                one.from().abovePeers(),
                one.from().visitMinutes());
    }

    /** The cases that stand out, as the list's query. */
    public String link(Outlier one, Days period) {
        StringBuilder query = new StringBuilder("?district=" + one.district() + "&officer=")
                .append(URLEncoder.encode(one.officer().login(), StandardCharsets.UTF_8))
                .append("&done=")
                .append(period);
        one.second().ifPresent(second -> query.append("&second=")
                .append(URLEncoder.encode(second.login(), StandardCharsets.UTF_8)));
        one.office().ifPresent(office -> query.append("&office=").append(office.id()));
        one.rule().deed().ifPresent(deed -> query.append("&deed=").append(deed.getKey()));
        return query.toString();
    }
}
