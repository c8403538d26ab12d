package ir.shahrvandsepari.inquiry;

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

/** The steps of cases, read back. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Histories {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Histories() {}

    Histories(DataSource database) {
        this.database = database;
    }

    List<HistoryStep> of(long inquiryId) {
        return Sql.all(
                database,
                "select at, from_state, to_state, who, why from inquiry_step where inquiry_id = ? order by sequence",
                Histories::read,
                inquiryId);
    }

    private static HistoryStep read(ResultSet row) throws SQLException {
        return new HistoryStep(
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(Tehran.ZONE)
                        .toOffsetDateTime(),
                Optional.ofNullable(row.getString("from_state")).map(InquiryState::valueOf),
                InquiryState.valueOf(row.getString("to_state")),
                row.getString("who"),
                InquiryBook.Why.valueOf(row.getString("why")));
    }
}
