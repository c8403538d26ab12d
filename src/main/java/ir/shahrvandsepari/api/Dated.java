package ir.shahrvandsepari.api;

import ir.shahrvandsepari.certificate.Moment;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Days and moments as the API tells them: ISO, and beside it the Jalali form that people compare with their papers. */
final class Dated {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Dated() {}

    /** {@code "dueOn":"2026-12-03","dueOnJalali":"1405/09/12"}. */
    static JsonObjectBuilder day(JsonObjectBuilder json, String name, LocalDate day) {
        return json.add(name, day.toString())
                .add(name + "Jalali", JalaliDate.of(day).toString());
    }

    /** {@code "filedAt":"2026-11-23T10:15:00+03:30","filedAtJalali":"1405/09/02 10:15"}. */
    static JsonObjectBuilder moment(JsonObjectBuilder json, String name, OffsetDateTime moment) {
        ZonedDateTime here = moment.atZoneSameInstant(Tehran.ZONE);
        return json.add(name, Moment.text(moment))
                .add(name + "Jalali", JalaliDate.of(here.toLocalDate()) + " " + TIME.format(here));
    }
}
