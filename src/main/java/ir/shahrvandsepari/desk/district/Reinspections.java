package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.insight.CityDistricts;
import ir.shahrvandsepari.insight.Days;
import ir.shahrvandsepari.insight.ReinspectionFigures;
import ir.shahrvandsepari.insight.ReinspectionFigures.Figures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** What the looks after the issue have found, for the dashboard. */
@Named
@RequestScoped
public class Reinspections {

    @Inject
    private ReinspectionFigures figures;

    @Inject
    private CityDistricts city;

    @Inject
    private Words words;

    /** The same for all districts. */
    public String sentenceOfCity(Days period) {
        return sentence(city.numbers(), period);
    }

    /** In one sentence: how many answers without a visit were drawn for a look, and what it found. */
    public String sentence(Set<Integer> districts, Days period) {
        Figures found = figures.of(districts, period.first(), period.last());
        return words.say(
                "dashboard.again", found.answers(), found.chosen(), found.clear(), found.negative(), found.waiting());
    }
}
