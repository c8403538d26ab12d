package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What a month was like in some districts. Whatever the dashboard shows is read from the same kept figures.
 *
 * @param kept those of the dashboard, for the days of the month
 * @param end how the cases stood when the month was over, or stand now
 * @param times by purpose
 * @param visits that inspectors reported
 * @param again what the looks after the issue found, of the answers of the month
 * @param revoked answers that were taken back in the month, whenever they had been issued
 * @param superseded answers in whose place another was issued in the month
 */
public record MonthFigures(
        DistrictFigures kept,
        MonthEnd end,
        Map<Purpose, AnswerTimes> times,
        long visits,
        ReinspectionFigures.Figures again,
        MonthMoney money,
        long revoked,
        long superseded) {
    private static final String VISITS =
            "select coalesce(sum(visits), 0) from deed_tally where district = any(?) and day between ? and ?";
    private static final String TAKEN_BACK =
            """
            select count(*) filter (where state = 'REVOKED'), count(*) filter (where state = 'SUPERSEDED') from certificate
            where state in ('REVOKED', 'SUPERSEDED') and ended_at >= ? and ended_at < ? and district = any(?)
            """;

    /** @param over whether the last day of the period is over */
    static MonthFigures read(DataSource database, Set<Integer> districts, Days period, boolean over) {
        DistrictFigures kept = new KeptFigures(database).read(districts, period);
        Object in = districts.toArray(Integer[]::new);
        long[] takenBack = Sql.one(
                        database,
                        TAKEN_BACK,
                        row -> new long[] {row.getLong(1), row.getLong(2)},
                        Tehran.beginOf(period.first()),
                        Tehran.beginOf(period.last().plusDays(1)),
                        in)
                .orElseThrow();
        return new MonthFigures(
                kept,
                over
                        ? MonthEnd.read(database, districts, period.last())
                        : MonthEnd.soFar(kept.standing(), period.last()),
                AnswerTimes.read(database, districts, period),
                Sql.one(database, VISITS, row -> row.getLong(1), in, period.first(), period.last())
                        .orElse(0L),
                new ReinspectionFigures(database).of(districts, period.first(), period.last()),
                MonthMoney.read(database, districts, period),
                takenBack[0],
                takenBack[1]);
    }

    /** So many cases of the month ended like that first. */
    public long ended(InquiryState as) {
        return kept.ended().getOrDefault(as, 0L);
    }
}
