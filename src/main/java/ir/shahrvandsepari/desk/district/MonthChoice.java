package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.insight.CityDistricts;
import ir.shahrvandsepari.insight.Month;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Of which months and districts a dashboard offers the report. */
@Named
@RequestScoped
public class MonthChoice {
    private static final int MONTHS = 12;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CityDistricts city;

    @Inject
    private Clock clock;

    public boolean isOffered() {
        return RoleMatrix.may(caller.get(), Action.READ_MONTH_REPORT);
    }

    /** Twelve that are over, and the one that is not, the newest first. */
    public List<Month> getMonths() {
        return Month.upTo(Tehran.today(clock), MONTHS);
    }

    public boolean isOver(Month month) {
        return month.isOver(Tehran.today(clock));
    }

    /** The one that was over last. */
    public boolean isUsual(Month month) {
        return month.equals(getMonths().get(1));
    }

    /** Those at the desk of a district: one's own. */
    public Set<Integer> getOwn() {
        return new TreeSet<>(RoleMatrix.districts(caller.get(), Action.READ_MONTH_REPORT));
    }

    public Set<Integer> getAll() {
        return city.numbers();
    }
}
