package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of pauses. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Pauses {
    private static final String COUNTED = "coalesce(counted_on, (begun_at at time zone 'Asia/Tehran')::date)";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Pauses() {}

    Pauses(DataSource database) {
        this.database = database;
    }

    void begin(long inquiryId, Pause pause, Official by) {
        Sql.execute(
                database,
                "insert into case_pause (inquiry_id, kind, reason, reference, begun_at, begun_by)"
                        + " values (?, ?, ?, ?, ?, ?)",
                inquiryId,
                pause.kind().name(),
                pause.reason().text(),
                pause.number().map(CommissionNumber::text).orElse(null),
                pause.begunAt(),
                by.login().value());
    }

    void end(Pause pause, Official by, OffsetDateTime now) {
        Sql.execute(
                database,
                "update case_pause set ended_at = ?, ended_by = ? where id = ? and ended_at is null",
                now,
                by.login().value(),
                pause.id());
    }

    void count(Pause pause, LocalDate upTo) {
        Sql.execute(
                database, "update case_pause set counted_on = ? where id = ? and ended_at is null", upTo, pause.id());
    }

    /** Cases that were not late when they were counted last, before that day, and are due the day after at the latest. */
    List<Long> nearlyLate(LocalDate day, int limit) {
        return Sql.all(
                database,
                "select inquiry_id from case_pause join inquiry on inquiry.id = inquiry_id where ended_at is null"
                        + " and due_on between " + COUNTED + " and ? and " + COUNTED + " < ? order by due_on limit ?",
                row -> row.getLong(1),
                day.plusDays(1),
                day,
                limit);
    }

    Optional<Pause> open(long inquiryId) {
        return Sql.one(
                database,
                "select id, kind, reason, reference, begun_at, " + COUNTED + " as counted_on from case_pause"
                        + " where inquiry_id = ? and ended_at is null",
                row -> new Pause(
                        row.getLong("id"),
                        Pause.Kind.valueOf(row.getString("kind")),
                        new Remark(row.getString("reason")),
                        Optional.ofNullable(row.getString("reference")).map(CommissionNumber::new),
                        row.getObject("begun_at", OffsetDateTime.class)
                                .atZoneSameInstant(Tehran.ZONE)
                                .toOffsetDateTime(),
                        row.getObject("counted_on", LocalDate.class)),
                inquiryId);
    }
}
