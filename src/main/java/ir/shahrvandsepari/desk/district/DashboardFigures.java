package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.insight.Days;
import ir.shahrvandsepari.insight.DistrictFigures;
import ir.shahrvandsepari.insight.KeptFigures;
import ir.shahrvandsepari.insight.Outlier;
import ir.shahrvandsepari.insight.Outliers;
import ir.shahrvandsepari.insight.Standing;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The figures of some districts and what is unusual there, as of now. */
@ApplicationScoped
public class DashboardFigures {
    private static final int DAYS = 30;

    @Inject
    private KeptFigures kept;

    @Inject
    private Outliers outliers;

    @Inject
    private Clock clock;

    /** The figures of one district of several, or of all of them. */
    public record OfDistrict(
            int district, long waiting, long late, long lateTomorrow, DistrictFigures figures, long unusual) {
        static OfDistrict of(int district, DistrictFigures figures, long unusual, LocalDate today) {
            Standing.Piles standing = figures.standing();
            return new OfDistrict(
                    district,
                    standing.due(DistrictAddress.WAITING, day -> true),
                    standing.due(DistrictAddress.WAITING, day -> day.isBefore(today)),
                    standing.due(DistrictAddress.WAITING, today::equals),
                    figures,
                    unusual);
        }

        /** What waits and is not late. */
        public long inTime() {
            return waiting - late;
        }

        public long in(InquiryState state) {
            return figures.standing().in(state);
        }

        public long ended(InquiryState as) {
            return figures.ended().getOrDefault(as, 0L);
        }
    }

    /** Each of them by itself. */
    public List<OfDistrict> sideBySide(Set<Integer> districts, List<Outlier> unusual) {
        return districts.stream()
                .map(district -> OfDistrict.of(
                        district,
                        of(Set.of(district)),
                        unusual.stream()
                                .filter(one -> one.district() == district)
                                .count(),
                        today()))
                .toList();
    }

    /** All of them in sum; as its own district it has none. */
    public OfDistrict inSum(Set<Integer> districts, List<Outlier> unusual) {
        return OfDistrict.of(0, of(districts), unusual.size(), today());
    }

    public LocalDate today() {
        return Tehran.today(clock);
    }

    DistrictFigures of(Set<Integer> districts) {
        return kept.read(districts, period());
    }

    public List<Outlier> unusual(Set<Integer> districts) {
        return outliers.read(districts, period());
    }

    private Days period() {
        return Days.until(today(), DAYS);
    }
}
