package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The tables of tariffs, of how lateness is charged, and of what proposed lines would have changed. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Tariffs {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Tariffs() {}

    Tariffs(DataSource database) {
        this.database = database;
    }

    List<Tariff> all() {
        return Sql.all(
                database, "select * from levy_tariff order by levy, valid_from desc limit 500", AccountRows::tariff);
    }

    List<PenaltyRegime> regimes() {
        return Sql.all(
                database, "select * from levy_penalty order by levy, from_year desc limit 500", AccountRows::regime);
    }

    /** Adds a line, or replaces the one of that day, which the database lets nobody do once it has begun. */
    void put(Tariff line) {
        Sql.execute(
                database,
                """
                insert into levy_tariff (levy, valid_from, rate_basis_points, on_time_basis_points, legal_reference, sample)
                values (?, ?, ?, ?, ?, ?)
                on conflict (levy, valid_from) do update
                set rate_basis_points = excluded.rate_basis_points, on_time_basis_points = excluded.on_time_basis_points,
                    legal_reference = excluded.legal_reference, sample = excluded.sample""",
                line.levy().name(),
                line.validFrom(),
                line.rateBasisPoints(),
                line.onTimeBasisPoints(),
                line.legalReference(),
                line.sample());
    }

    /** How many bills were issued since that day and not replaced. */
    int billsSince(LocalDate day) {
        return Sql.one(
                        database,
                        "select count(*) from bill where issued_on >= ? and state <> 'CANCELLED'",
                        row -> row.getInt(1),
                        day)
                .orElseThrow();
    }

    /** Their lines of one levy and year, the newest first. */
    List<BilledLine> linesSince(LocalDate day, Levy levy, int year, int limit) {
        return Sql.all(
                database,
                """
                select b.id as bill_row, b.issued_on, l.* from bill b join bill_line l on l.bill = b.id
                where b.issued_on >= ? and b.state <> 'CANCELLED' and l.levy = ? and l.year = ?
                order by b.id desc limit ?""",
                row -> new BilledLine(
                        row.getLong("bill_row"), row.getObject("issued_on", LocalDate.class), BillLineRows.line(row)),
                day,
                levy.name(),
                year,
                limit);
    }

    void keep(TariffTrial trial, Tariff line, Instant now) {
        Sql.execute(
                database,
                """
                insert into levy_tariff_trial (levy, valid_from, rate_basis_points, on_time_basis_points, bills, changed,
                    sum_before, sum_after, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                line.levy().name(),
                line.validFrom(),
                line.rateBasisPoints(),
                line.onTimeBasisPoints(),
                trial.bills(),
                trial.changed(),
                trial.before().amount(),
                trial.after().amount(),
                Timestamp.from(now));
    }

    /** The last trial of such a line until that moment. */
    Optional<TariffTrial> trial(Tariff line, Instant until) {
        return Sql.one(
                database,
                """
                select * from levy_tariff_trial
                where levy = ? and valid_from = ? and rate_basis_points = ? and on_time_basis_points = ? and at <= ?
                order by id desc limit 1""",
                row -> new TariffTrial(
                        row.getInt("bills"),
                        row.getInt("changed"),
                        Rial.of(row.getLong("sum_before")),
                        Rial.of(row.getLong("sum_after"))),
                line.levy().name(),
                line.validFrom(),
                line.rateBasisPoints(),
                line.onTimeBasisPoints(),
                Timestamp.from(until));
    }
}
