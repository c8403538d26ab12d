package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of merged cases. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Merges {
    private static final String SELECT =
            """
            select g.inquiry_id, m.tracking_code as merged, g.into_id, s.tracking_code as survivor, g.reason, g.merged_by,
                g.merged_by_person, g.merged_at
            from case_merge g join inquiry m on m.id = g.inquiry_id join inquiry s on s.id = g.into_id
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Merges() {}

    Merges(DataSource database) {
        this.database = database;
    }

    void add(long merged, long into, Remark reason, Official by, OffsetDateTime now) {
        Sql.execute(
                database,
                "insert into case_merge (inquiry_id, into_id, reason, merged_by, merged_by_person, merged_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                merged,
                into,
                reason.text(),
                by.login().value(),
                by.person().value(),
                now);
    }

    Optional<Merge> of(long merged) {
        return Sql.one(database, SELECT + " where g.inquiry_id = ?", Merges::read, merged);
    }

    List<Merge> into(long survivor) {
        return Sql.all(database, SELECT + " where g.into_id = ? order by g.merged_at", Merges::read, survivor);
    }

    private static Merge read(ResultSet row) throws SQLException {
        return new Merge(
                row.getLong("inquiry_id"),
                new TrackingCode(row.getString("merged")),
                row.getLong("into_id"),
                new TrackingCode(row.getString("survivor")),
                new Remark(row.getString("reason")),
                new Official(new Login(row.getString("merged_by")), new NationalId(row.getString("merged_by_person"))),
                row.getObject("merged_at", OffsetDateTime.class)
                        .atZoneSameInstant(Tehran.ZONE)
                        .toOffsetDateTime());
    }
}
