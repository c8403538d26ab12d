package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.insight.DistrictFigures.DayFlow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.ToLongFunction;

/** Cases in and out day by day, as {@code p:chart} wants a chart: the JSON of Chart.js, data only and no script. */
@ApplicationScoped
public class FlowChart {
    /** Seen on light and on dark ground alike. */
    private static final String IN = "#2b93a1";

    private static final String OUT = "#c07d12";

    @Inject
    private Words words;

    @Inject
    private Show show;

    @Inject
    private ChartLook look;

    String of(List<DayFlow> flow) {
        JsonArrayBuilder days = Json.createArrayBuilder();
        flow.forEach(day -> days.add(show.day(day.day()).substring("1405/".length())));
        return Json.createObjectBuilder()
                .add("type", "line")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", days)
                                .add(
                                        "datasets",
                                        Json.createArrayBuilder()
                                                .add(line("dashboard.in", IN, flow, DayFlow::in))
                                                .add(line("dashboard.out", OUT, flow, DayFlow::out))))
                .add("options", look.options(false))
                .build()
                .toString();
    }

    private JsonObjectBuilder line(String key, String color, List<DayFlow> flow, ToLongFunction<DayFlow> value) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        flow.forEach(day -> values.add(value.applyAsLong(day)));
        return Json.createObjectBuilder()
                .add("label", words.say(key))
                .add("data", values)
                .add("borderColor", color)
                .add("backgroundColor", color)
                // told apart without colour too
                .add("pointStyle", key.endsWith("in") ? "circle" : "rect")
                .add("borderDash", key.endsWith("in") ? Json.createArrayBuilder() : dashes())
                .add("borderWidth", 2)
                .add("pointRadius", 2)
                .add("tension", 0.2);
    }

    private static JsonArrayBuilder dashes() {
        return Json.createArrayBuilder().add(6).add(3);
    }
}
