package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.desk.district.DashboardFigures.OfDistrict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.function.ToLongFunction;

/** What waits in each district, side by side, and how much of it is late; its table is the dashboard's own. */
@ApplicationScoped
public class DistrictsChart {
    private static final String LATE = "#c4602f";
    private static final String IN_TIME = "#2b93a1";

    @Inject
    private Words words;

    @Inject
    private Show show;

    @Inject
    private ChartLook look;

    /** As {@code p:chart} wants it. */
    public String of(List<OfDistrict> districts) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        districts.forEach(one -> names.add(show.digits(one.district())));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        Json.createObjectBuilder()
                                .add("labels", names)
                                .add(
                                        "datasets",
                                        Json.createArrayBuilder()
                                                .add(bars("dashboard.late", LATE, districts, OfDistrict::late))
                                                .add(bars(
                                                        "municipality.inTime",
                                                        IN_TIME,
                                                        districts,
                                                        OfDistrict::inTime))))
                .add("options", look.options(true))
                .build()
                .toString();
    }

    private JsonObjectBuilder bars(
            String key, String color, List<OfDistrict> districts, ToLongFunction<OfDistrict> value) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        districts.forEach(one -> values.add(value.applyAsLong(one)));
        return Json.createObjectBuilder()
                .add("label", words.say(key))
                .add("data", values)
                .add("backgroundColor", color)
                // told apart without colour too: the late part is framed
                .add("borderColor", "#6e2600")
                .add("borderWidth", color.equals(LATE) ? 2 : 0)
                .add("maxBarThickness", 44);
    }
}
