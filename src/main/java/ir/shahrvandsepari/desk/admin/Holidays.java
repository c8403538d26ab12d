package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.journey.HolidayJourney;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.parameter.Holiday;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** {@code /admin/holidays?year=…}: the closed days of a Jalali year; what is changed moves deadlines at once. */
@Named
@RequestScoped
public class Holidays {

    @Inject
    private HolidayJourney journey;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Outcome outcome;

    private String day;
    private String name;
    private Holiday.Kind kind = Holiday.Kind.CLOSURE;
    private Holiday.Scope scope = Holiday.Scope.PROVINCE;
    private List<Holiday> rows;

    /** Closes the day that was typed. */
    public String add() {
        return outcome.of(() -> {
            LocalDate closed = JalaliDate.parse(day).toLocalDate();
            return done("added", closed, journey.add(new Holiday(closed, scope, kind, name), caller.get()));
        });
    }

    /** Opens a day again. */
    public String remove(LocalDate closed) {
        return outcome.of(() -> done("removed", closed, journey.remove(closed, caller.get())));
    }

    private static String done(String what, LocalDate day, int moved) {
        return "/admin/holidays?faces-redirect=true&year=" + JalaliDate.of(day).year() + "&done=" + what + "&day=" + day
                + "&moved=" + moved;
    }

    /** What has just been done, in a sentence; empty if nothing was. */
    public String getDone() {
        return outcome.said("holiday.done.", "day", "moved");
    }

    public List<Holiday> getRows() {
        if (rows == null) {
            rows = journey.between(
                    JalaliDate.of(getYear(), 1, 1).toLocalDate(),
                    JalaliDate.lastDayOfYear(getYear()).toLocalDate());
        }
        return rows;
    }

    /** The year of the address, this one if it names none. */
    public int getYear() {
        return outcome.number("year").filter(year -> year > 1300 && year < 1500).orElse(outcome.thisYear());
    }

    public List<Integer> getYears() {
        return IntStream.rangeClosed(outcome.thisYear() - 1, outcome.thisYear() + 2)
                .boxed()
                .toList();
    }

    public List<Holiday.Kind> getKinds() {
        return List.of(Holiday.Kind.values());
    }

    public List<Holiday.Scope> getScopes() {
        return List.of(Holiday.Scope.values());
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Holiday.Kind getKind() {
        return kind;
    }

    public void setKind(Holiday.Kind kind) {
        this.kind = kind;
    }

    public Holiday.Scope getScope() {
        return scope;
    }

    public void setScope(Holiday.Scope scope) {
        this.scope = scope;
    }
}
