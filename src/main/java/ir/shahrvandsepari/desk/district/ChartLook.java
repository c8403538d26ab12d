package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** How charts look, as {@code p:chart} wants it: the options of Chart.js, data only. */
@ApplicationScoped
public class ChartLook {
    /** Seen on light and on dark ground alike. */
    private static final String LINES = "#8aa0a3";

    @Inject
    private Language language;

    /**
     * The options of a chart with two axes, mirrored for whoever reads from right to left.
     *
     * @param stacked whether the parts of a bar stand on each other
     */
    JsonObjectBuilder options(boolean stacked) {
        boolean persian = language.isPersian();
        JsonObjectBuilder font =
                Json.createObjectBuilder().add("family", "Vazirmatn").add("size", 12);
        return Json.createObjectBuilder()
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add("locale", persian ? "fa-IR" : "en")
                .add("font", font)
                .add("plugins", Json.createObjectBuilder().add("legend", legend(persian)))
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add("x", axis(stacked).add("reverse", persian))
                                .add(
                                        "y",
                                        axis(stacked)
                                                .add("beginAtZero", true)
                                                .add("position", persian ? "right" : "left")));
    }

    private static JsonObjectBuilder legend(boolean rightToLeft) {
        return Json.createObjectBuilder()
                .add("rtl", rightToLeft)
                .add("textDirection", rightToLeft ? "rtl" : "ltr")
                .add(
                        "labels",
                        Json.createObjectBuilder()
                                .add("usePointStyle", true)
                                .add("color", LINES)
                                .add("boxHeight", 8)
                                .add("font", Json.createObjectBuilder().add("family", "Vazirmatn")));
    }

    private static JsonObjectBuilder axis(boolean stacked) {
        return Json.createObjectBuilder()
                .add("stacked", stacked)
                .add("grid", Json.createObjectBuilder().add("color", "rgba(138, 160, 163, 0.25)"))
                .add(
                        "ticks",
                        Json.createObjectBuilder()
                                .add("precision", 0)
                                .add("color", LINES)
                                .add("font", Json.createObjectBuilder().add("family", "Vazirmatn"))
                                .add("maxTicksLimit", 8));
    }
}
