package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.insight.DistrictFigures;
import ir.shahrvandsepari.insight.Outlier;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code /district/dashboard}: what a manager asks in the morning, and what to do first. */
@Named
@RequestScoped
public class Dashboard {
    private static final int REASONS = 5;

    @Inject
    private DashboardFigures figures;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DashboardWords words;

    private Set<Integer> districts;
    private DistrictFigures found;
    private List<Outlier> unusual;

    @PostConstruct
    void count() {
        districts = new TreeSet<>(RoleMatrix.districts(caller.get(), Action.SEE_FIGURES));
        if (districts.isEmpty()) {
            throw new Refusal("not-found");
        }
        found = figures.of(districts);
        unusual = figures.unusual(districts);
    }

    public DistrictFigures getFigures() {
        return found;
    }

    public List<FirstThings.ToDo> getFirst() {
        return words.first(found, figures.today(), unusual.size());
    }

    public LocalDate getToday() {
        return figures.today();
    }

    public long getLate() {
        return late(DistrictAddress.WAITING);
    }

    public long getLateTomorrow() {
        return found.standing().due(DistrictAddress.WAITING, getToday()::equals);
    }

    /** Open states in which there are cases, and those that the district answers for in any case. */
    public List<InquiryState> getStates() {
        return InquiryState.open().stream()
                .filter(state -> DistrictAddress.WAITING.contains(state)
                        || found.standing().in(state) > 0)
                .toList();
    }

    public long late(InquiryState state) {
        return late(List.of(state));
    }

    private long late(Collection<InquiryState> states) {
        return found.standing().due(states, day -> day.isBefore(getToday()));
    }

    /** The most frequent reasons of refusals. */
    public List<DistrictFigures.Refusals> getRefusals() {
        return found.refusals().subList(0, Math.min(REASONS, found.refusals().size()));
    }

    /** Where a bar for so many refusals ends, in percent of the longest. */
    public long bar(long cases) {
        return cases * 100 / Math.max(1, found.refusals().get(0).cases());
    }

    public String getChart() {
        return words.chart(found);
    }

    public List<Outlier> getUnusual() {
        return unusual;
    }

    public DashboardWords getWords() {
        return words;
    }

    public Set<Integer> getDistricts() {
        return districts;
    }

    public List<DashboardFigures.OfDistrict> getSideBySide() {
        return figures.sideBySide(districts, unusual);
    }
}
