package ir.shahrvandsepari.casework;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of returned cases. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Corrections {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    Corrections() {}

    Corrections(DataSource database) {
        this.database = database;
    }

    /** A round that is not answered yet. */
    record Waiting(long inquiryId, int round, LocalDate returnedOn, LocalDate answerBy) {}

    void add(long inquiryId, Official by, Correction correction) {
        Sql.execute(
                database,
                "insert into case_return (inquiry_id, round, defects, remark, returned_at, returned_by, answer_by)"
                        + " select ?, coalesce(max(round), 0) + 1, ?, ?, ?, ?, ? from case_return where inquiry_id = ?",
                inquiryId,
                correction.defects().stream().map(ReasonCode::value).toArray(String[]::new),
                correction.remark().map(Remark::text).orElse(null),
                correction.returnedAt(),
                by.login().value(),
                correction.answerBy(),
                inquiryId);
    }

    void answer(long inquiryId, Correction.Answer answer) {
        Sql.execute(
                database,
                "update case_return set answered_at = ?, answered_by = ?, answer = ?"
                        + " where inquiry_id = ? and answered_at is null",
                answer.at(),
                answer.by().value(),
                answer.words().text(),
                inquiryId);
    }

    Optional<Correction> last(long inquiryId) {
        return Sql.one(
                database,
                "select defects, remark, returned_at, answer_by, answered_at, answered_by, answer from case_return"
                        + " where inquiry_id = ? order by round desc limit 1",
                Corrections::read,
                inquiryId);
    }

    List<Long> overdue(LocalDate today, int limit) {
        return Sql.all(
                database,
                "select inquiry_id from case_return join inquiry on inquiry.id = inquiry_id"
                        + " where answered_at is null and answer_by < ? and state = 'RETURNED' order by answer_by limit ?",
                row -> row.getLong(1),
                today,
                limit);
    }

    /** What waits for its office across a day. */
    List<Waiting> across(LocalDate day) {
        return Sql.all(
                database,
                "select inquiry_id, round, (returned_at at time zone 'Asia/Tehran')::date as returned_on, answer_by"
                        + " from case_return join inquiry on inquiry.id = inquiry_id where answered_at is null"
                        + " and state = 'RETURNED' and answer_by >= ? and returned_at < ? order by inquiry_id for update",
                row -> new Waiting(
                        row.getLong("inquiry_id"),
                        row.getInt("round"),
                        row.getObject("returned_on", LocalDate.class),
                        row.getObject("answer_by", LocalDate.class)),
                day,
                Tehran.beginOf(day));
    }

    void putOff(Waiting waiting, LocalDate to) {
        Sql.execute(
                database,
                "update case_return set answer_by = ? where inquiry_id = ? and round = ?",
                to,
                waiting.inquiryId(),
                waiting.round());
    }

    private static Correction read(ResultSet row) throws SQLException {
        String[] defects = (String[]) row.getArray("defects").getArray();
        return new Correction(
                Arrays.stream(defects).map(ReasonCode::new).toList(),
                Optional.ofNullable(row.getString("remark")).map(Remark::new),
                at(row, "returned_at"),
                row.getObject("answer_by", LocalDate.class),
                row.getString("answer") == null
                        ? Optional.empty()
                        : Optional.of(new Correction.Answer(
                                at(row, "answered_at"),
                                new Login(row.getString("answered_by")),
                                new Remark(row.getString("answer")))));
    }

    private static OffsetDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(Tehran.ZONE)
                .toOffsetDateTime();
    }
}
