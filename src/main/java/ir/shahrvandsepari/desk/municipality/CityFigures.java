package ir.shahrvandsepari.desk.municipality;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.desk.district.DashboardFigures;
import ir.shahrvandsepari.desk.district.DashboardFigures.OfDistrict;
import ir.shahrvandsepari.desk.district.DashboardWords;
import ir.shahrvandsepari.desk.district.FirstThings;
import ir.shahrvandsepari.insight.CityDistricts;
import ir.shahrvandsepari.insight.Outlier;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The kept figures of all districts, for whoever may see those of the whole city. */
@ApplicationScoped
public class CityFigures {

    @Inject
    private CityDistricts districts;

    @Inject
    private DashboardFigures figures;

    @Inject
    private DashboardWords words;

    /**
     * As of one moment.
     *
     * @param districts by number
     * @param sum of all of them
     */
    public record City(LocalDate today, List<OfDistrict> districts, OfDistrict sum, List<Outlier> unusual) {}

    /** @throws Refusal {@code not-found} for whoever sees but some districts */
    City read(Caller caller) {
        if (!RoleMatrix.mayEverywhere(caller, Action.SEE_FIGURES)) {
            throw new Refusal("not-found");
        }
        Set<Integer> all = districts.numbers();
        List<Outlier> unusual = figures.unusual(all);
        return new City(figures.today(), figures.sideBySide(all, unusual), figures.inSum(all, unusual), unusual);
    }

    List<FirstThings.ToDo> first(City city) {
        return words.first(city.sum(), city.districts(), city.today());
    }

    String flowChart(City city) {
        return words.chart(city.sum().figures());
    }
}
