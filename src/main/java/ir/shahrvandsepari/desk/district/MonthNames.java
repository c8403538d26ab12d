package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Show;
import ir.shahrvandsepari.insight.Month;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a month is called in the language of the page. */
@Named
@ApplicationScoped
public class MonthNames {

    @Inject
    private Show show;

    /** {@code Mehr 1405}. */
    public String of(Month month) {
        return of(month, show);
    }

    static String of(Month month, Show show) {
        return show.longDay(month.first()).split(" ", 2)[1];
    }
}
