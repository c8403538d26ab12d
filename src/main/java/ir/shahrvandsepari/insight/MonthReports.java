package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.kernel.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Reads what the report of a month says: kept sums and the month's own rows by their index. Needs no transaction. */
@ApplicationScoped
public class MonthReports {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Inject
    private Outliers outliers;

    @Inject
    private CityDistricts city;

    MonthReports() {}

    /**
     * Of one district.
     *
     * @throws Refusal {@code not-found} if the city has none of that number
     */
    public MonthReport ofDistrict(int district, Month month, LocalDate today) {
        if (!city.numbers().contains(district)) {
            throw new Refusal("not-found");
        }
        return read(Set.of(district), Optional.of(district), month, today);
    }

    /** Of the whole city, in sum and district by district. */
    public MonthReport ofCity(Month month, LocalDate today) {
        return read(city.numbers(), Optional.empty(), month, today);
    }

    private MonthReport read(Set<Integer> districts, Optional<Integer> one, Month month, LocalDate today) {
        boolean over = month.isOver(today);
        Days days = over ? month.days() : new Days(month.first(), today);
        Map<Integer, MonthFigures> each = new TreeMap<>();
        if (one.isEmpty()) {
            districts.forEach(
                    district -> each.put(district, MonthFigures.read(database, Set.of(district), days, over)));
        }
        return new MonthReport(
                month,
                one,
                today,
                MonthFigures.read(database, districts, days, over),
                MonthFigures.read(database, districts, month.before().days(), true),
                outliers.read(districts, days),
                MonthChanges.read(database, one, days),
                each);
    }
}
