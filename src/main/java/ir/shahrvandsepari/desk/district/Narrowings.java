package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.insight.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The filters of the list that only links set, in words: each can be taken away. */
@Named
@RequestScoped
public class Narrowings {

    @Inject
    private DistrictAddress address;

    @Inject
    private Words words;

    @Inject
    private Show show;

    /**
     * @param link the same list without it
     */
    public record Narrowing(String sentence, String link) {}

    public List<Narrowing> getAll() {
        return address.getSpecials().stream()
                .map(name -> new Narrowing(
                        words.say("district.by." + name, value(name, address.text(name))), address.with(name, "")))
                .toList();
    }

    private String value(String name, String text) {
        return switch (name) {
            case "filed", "on", "done" -> address.days(name).map(this::days).orElse(text);
            case "outcome" -> said("decision." + text, text);
            case "ended" -> said("state." + text.toUpperCase(Locale.ROOT), said("district.by.ended." + text, text));
            case "because" -> said("reason.short." + text, text);
            case "hand" -> said("district.by.hand." + text, text);
            case "again" -> said("dashboard.again." + text, text);
            case "deed" -> said("district.by.deed." + text, text);
            case "district", "office" -> show.digits(text);
            default -> text;
        };
    }

    private String days(Days days) {
        return days.first().equals(days.last())
                ? show.day(days.first())
                : words.say("district.by.days", show.day(days.first()), show.day(days.last()));
    }

    private String said(String key, String otherwise) {
        return words.has("desk", key) ? words.say(key) : otherwise;
    }
}
