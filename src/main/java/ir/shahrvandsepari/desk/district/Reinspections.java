package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.insight.Again;
import ir.shahrvandsepari.insight.CityDistricts;
import ir.shahrvandsepari.insight.Days;
import ir.shahrvandsepari.insight.ReinspectionFigures;
import ir.shahrvandsepari.insight.ReinspectionFigures.Figures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What the looks after the issue have found, for the dashboard. */
@Named
@RequestScoped
public class Reinspections {

    @Inject
    private ReinspectionFigures figures;

    @Inject
    private CityDistricts city;

    /** One figure and the list of its cases. */
    public record Looked(Again what, long cases) {}

    /** The same for all districts. */
    public List<Looked> ofCity(Days period) {
        return of(city.numbers(), period);
    }

    /** How many answers without a visit these days had a lot drawn, on how many it fell, and what was found there. */
    public List<Looked> of(Set<Integer> districts, Days period) {
        Figures found = figures.of(districts, period.first(), period.last());
        return List.of(
                new Looked(Again.GIVEN, found.answers()),
                new Looked(Again.CHOSEN, found.chosen()),
                new Looked(Again.CLEAR, found.clear()),
                new Looked(Again.NEGATIVE, found.negative()),
                new Looked(Again.WAITING, found.waiting()));
    }
}
