package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.NationalId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The table of cases that are to go to another district. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Handovers {
    /** Whether these districts have, or are asked to take, a case about a property. */
    private static final String CONCERNED =
            """
            select 1 from inquiry i where i.renovation_code = ? and (i.district = any(?) or exists (
                select from case_handover h where h.inquiry_id = i.id and h.state = 'OPEN' and h.to_district = any(?)))
            limit 1
            """;

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Handovers() {}

    Handovers(DataSource database) {
        this.database = database;
    }

    void add(long inquiryId, Handover handover) {
        Sql.execute(
                database,
                "insert into case_handover (inquiry_id, from_district, to_district, reason, proposed_by,"
                        + " proposed_by_person, proposed_at) values (?, ?, ?, ?, ?, ?, ?)",
                inquiryId,
                handover.from(),
                handover.to(),
                handover.reason().text(),
                handover.by().login().value(),
                handover.by().person().value(),
                handover.at());
    }

    Optional<Handover> open(long inquiryId) {
        return Sql.one(
                database,
                "select id, from_district, to_district, reason, proposed_by, proposed_by_person, proposed_at"
                        + " from case_handover where inquiry_id = ? and state = 'OPEN'",
                Handovers::read,
                inquiryId);
    }

    /** @return whether it was still open */
    boolean end(Handover handover, Handover.State state, Proposal.End end) {
        return Sql.execute(
                        database,
                        "update case_handover set state = ?, ended_by = ?, ended_by_person = ?, ended_at = ?,"
                                + " ended_remark = ? where id = ? and state = 'OPEN'",
                        state.name(),
                        end.by().login().value(),
                        end.by().person().value(),
                        end.at(),
                        end.remark().map(Remark::text).orElse(null),
                        handover.id())
                == 1;
    }

    boolean concerns(RenovationCode property, Set<Integer> districts) {
        Integer[] numbers = districts.toArray(Integer[]::new);
        return Sql.one(database, CONCERNED, row -> true, property.toString(), numbers, numbers)
                .isPresent();
    }

    private static Handover read(ResultSet row) throws SQLException {
        return new Handover(
                row.getLong("id"),
                row.getInt("from_district"),
                row.getInt("to_district"),
                new Remark(row.getString("reason")),
                new Official(
                        new Login(row.getString("proposed_by")), new NationalId(row.getString("proposed_by_person"))),
                row.getObject("proposed_at", OffsetDateTime.class)
                        .atZoneSameInstant(Tehran.ZONE)
                        .toOffsetDateTime());
    }
}
