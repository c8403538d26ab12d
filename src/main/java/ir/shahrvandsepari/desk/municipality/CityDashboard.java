package ir.shahrvandsepari.desk.municipality;

import ir.shahrvandsepari.desk.Me;
import ir.shahrvandsepari.desk.district.DashboardFigures.OfDistrict;
import ir.shahrvandsepari.desk.district.DistrictsChart;
import ir.shahrvandsepari.desk.district.FirstThings;
import ir.shahrvandsepari.insight.DistrictFigures;
import ir.shahrvandsepari.insight.Outlier;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code /municipality/dashboard}: what a manager asks in the morning, asked for every district side by side and in sum.
 * Figures open their cases for whoever may read cases.
 */
@Named
@RequestScoped
public class CityDashboard {
    private static final int REASONS = 4;
    private static final int UNUSUAL = 3;

    @Inject
    private CityFigures figures;

    @Inject
    private DistrictsChart districtsChart;

    @Inject
    private Me me;

    private CityFigures.City city;

    @PostConstruct
    void count() {
        city = figures.read(me.getCaller());
    }

    /** Whether figures lead to their cases. */
    public boolean isOpens() {
        return me.isAuditor();
    }

    public List<OfDistrict> getDistricts() {
        return city.districts();
    }

    public OfDistrict getSum() {
        return city.sum();
    }

    public DistrictFigures getFigures() {
        return city.sum().figures();
    }

    public LocalDate getToday() {
        return city.today();
    }

    public List<FirstThings.ToDo> getFirst() {
        return figures.first(city);
    }

    /** The most frequent reasons of refusals. */
    public List<DistrictFigures.Refusals> getRefusals() {
        List<DistrictFigures.Refusals> all = getFigures().refusals();
        return all.subList(0, Math.min(REASONS, all.size()));
    }

    /** Where a bar for so many refusals ends, in percent of the longest. */
    public long bar(long cases) {
        return cases * 100 / Math.max(1, getRefusals().get(0).cases());
    }

    public List<Outlier> getUnusual() {
        return city.unusual();
    }

    /** What is told of that without scrolling. */
    public List<Outlier> getMostUnusual() {
        return city.unusual().subList(0, Math.min(UNUSUAL, city.unusual().size()));
    }

    public String getFlowChart() {
        return figures.flowChart(city);
    }

    public String getDistrictsChart() {
        return districtsChart.of(city.districts());
    }
}
