package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** The table of lots. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Lots {
    /** Answers that no person and no visit stands behind; the secret was committed to before the answer. */
    private static final String UNDRAWN =
            """
            select c.inquiry_id, c.number, c.district, s.day, encode(s.secret, 'hex') as secret, s.log_index, k.note
            from certificate c
            join draw_secret s on s.day = (c.published_at at time zone 'Asia/Tehran')::date and s.log_index < c.log_index
            cross join lateral (select note from log_checkpoint where size > c.log_index order by size limit 1) k
            where c.published_at >= ?
                and not exists (select from reinspection r where r.inquiry_id = c.inquiry_id)
                and not exists (select from inquiry_step t where t.inquiry_id = c.inquiry_id
                    and t.to_state in ('UNDER_REVIEW', 'AWAITING_VISIT'))
            order by c.published_at limit ?
            """;

    private static final String ORDER =
            """
            insert into visit (inquiry_id, number, kind, district, ordered_at, draw_day, state)
            select r.inquiry_id, 1 + coalesce((select max(number) from visit v where v.inquiry_id = r.inquiry_id), 0),
                'REINSPECTION', r.district, ?, ?, 'ORDERED'
            from reinspection r
            where r.chosen and not exists (select from visit v
                where v.inquiry_id = r.inquiry_id and v.kind = 'REINSPECTION' and v.state <> 'CANCELLED')
            order by r.inquiry_id limit ?
            on conflict do nothing
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Lots() {}

    Lots(DataSource database) {
        this.database = database;
    }

    List<Lot> undrawn(Instant since, int limit) {
        return Sql.all(database, UNDRAWN, Lots::read, since.atOffset(ZoneOffset.UTC), limit);
    }

    void keep(Lot lot, DrawSeed seed, int perMille) {
        Sql.execute(
                database,
                "insert into reinspection"
                        + " (inquiry_id, certificate, district, day, checkpoint, seed, per_mille, chosen)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (inquiry_id) do nothing",
                lot.inquiryId(),
                lot.certificate(),
                lot.district(),
                lot.secret().day(),
                lot.checkpoint(),
                HexFormat.of().parseHex(seed.hex()),
                perMille,
                Lot.falls(seed, perMille));
    }

    Optional<KeptLot> find(String certificate) {
        return Sql.one(
                database,
                """
                select r.inquiry_id, r.certificate as number, r.district, r.day, encode(s.secret, 'hex') as secret, s.log_index,
                    r.checkpoint as note, encode(r.seed, 'hex') as seed, r.per_mille, r.chosen
                from reinspection r join draw_secret s using (day) where r.certificate = ?
                """,
                row -> new KeptLot(
                        read(row),
                        new DrawSeed(row.getString("seed")),
                        row.getInt("per_mille"),
                        row.getBoolean("chosen")),
                certificate);
    }

    private static Lot read(ResultSet row) throws SQLException {
        return new Lot(
                row.getLong("inquiry_id"),
                row.getString("number"),
                row.getInt("district"),
                new DaySecret(
                        row.getObject("day", LocalDate.class),
                        row.getString("secret"),
                        OptionalLong.of(row.getLong("log_index"))),
                row.getString("note"));
    }

    void order(Instant now, LocalDate today, int limit) {
        Sql.execute(database, ORDER, now.atOffset(ZoneOffset.UTC), today, limit);
    }
}
