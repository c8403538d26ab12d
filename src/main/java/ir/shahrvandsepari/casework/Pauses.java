package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of pauses. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Pauses {
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

    Optional<Pause> open(long inquiryId) {
        return Sql.one(
                database,
                "select id, kind, reason, reference, begun_at from case_pause where inquiry_id = ? and ended_at is null",
                row -> new Pause(
                        row.getLong("id"),
                        Pause.Kind.valueOf(row.getString("kind")),
                        new Remark(row.getString("reason")),
                        Optional.ofNullable(row.getString("reference")).map(CommissionNumber::new),
                        row.getObject("begun_at", OffsetDateTime.class)
                                .atZoneSameInstant(Tehran.ZONE)
                                .toOffsetDateTime()),
                inquiryId);
    }
}
