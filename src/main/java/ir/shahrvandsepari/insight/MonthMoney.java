package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Tehran;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** What was billed and paid in some days for the cases of some districts, by the index of the day on which it happened. */
public final class MonthMoney {
    /** The limits keep the database from reading all cases where it asks for the district of each of the month's rows. */
    private static final String SUMS =
            """
            select 'BILLED' as way, count(*) as deeds, coalesce(sum(b.amount), 0) as amount
            from bill b cross join lateral (select district from inquiry where tracking_code = b.subject limit 1) i
            where b.issued_on between ? and ? and i.district = any(?)
            union all
            select 'GATEWAY', count(*), coalesce(sum(coalesce(a.taken, a.amount)), 0)
            from payment_attempt a
            cross join lateral (select district from inquiry where tracking_code = a.subject limit 1) i
            where a.state in ('POSTED', 'CREDITED') and a.over_at >= ? and a.over_at < ? and i.district = any(?)
            union all
            select case p.kind when 'DEPOSIT' then 'DEPOSITED' when 'VERDICT' then 'VERDICT' else 'BY_HAND' end, count(*),
                sum(p.amount)
            from payment_posting p
            cross join lateral (
                select q.district from bill b join inquiry q on q.tracking_code = b.subject where b.id = p.bill limit 1) i
            where p.state in ('POSTED', 'CREDITED') and p.decided_at >= ? and p.decided_at < ? and i.district = any(?)
            group by 1
            """;

    private final Map<Way, Sum> sums;

    private MonthMoney(Map<Way, Sum> sums) {
        this.sums = sums;
    }

    /** Where money stands. */
    public enum Way {
        /** Bills that were issued, whatever became of them. */
        BILLED,
        /** Payments that the gateway confirmed. */
        GATEWAY,
        /** Payments past the gateway that a second person approved. */
        BY_HAND,
        /** Disputed debts for which the money was put aside. */
        DEPOSITED,
        /** What the commission said is owed of disputed debts. */
        VERDICT
    }

    /** So many deeds and what they come to. */
    public record Sum(long deeds, Rial amount) {
        static final Sum NONE = new Sum(0, Rial.ZERO);
    }

    static MonthMoney read(DataSource database, Set<Integer> districts, Days period) {
        Object in = districts.toArray(Integer[]::new);
        OffsetDateTime from = Tehran.beginOf(period.first());
        OffsetDateTime until = Tehran.beginOf(period.last().plusDays(1));
        Map<Way, Sum> sums = new EnumMap<>(Way.class);
        Sql.all(database, SUMS, MonthMoney::read, period.first(), period.last(), in, from, until, in, from, until, in)
                .forEach(row -> sums.put(row.getKey(), row.getValue()));
        return new MonthMoney(sums);
    }

    private static Map.Entry<Way, Sum> read(ResultSet row) throws SQLException {
        return Map.entry(
                Way.valueOf(row.getString("way")), new Sum(row.getLong("deeds"), Rial.of(row.getLong("amount"))));
    }

    public Sum of(Way way) {
        return sums.getOrDefault(way, Sum.NONE);
    }
}
