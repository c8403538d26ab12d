package ir.shahrvandsepari.notice;

import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** The outbox. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SmsMessages {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    SmsMessages() {}

    SmsMessages(DataSource database) {
        this.database = database;
    }

    void add(SmsMessage.Draft draft, Instant now) {
        Sql.execute(
                database,
                """
                insert into sms_message (mobile, template, text, subject, created_at, next_attempt_at)
                values (?, ?, ?, ?, ?, ?)""",
                draft.to().value(),
                draft.template().name(),
                draft.text(),
                draft.subject(),
                Timestamp.from(now),
                Timestamp.from(now));
    }

    /** Takes messages that are due, oldest first; until {@code again} nobody else takes them. */
    List<SmsMessage> take(int most, Instant now, Instant again) {
        return Sql.all(
                database,
                """
                update sms_message set attempts = attempts + 1, next_attempt_at = ?
                where id in (select id from sms_message where state = 'WAITING' and next_attempt_at <= ?
                             order by next_attempt_at, id limit ? for update skip locked)
                returning id, mobile, text, attempts""",
                row -> new SmsMessage(row.getLong(1), new Mobile(row.getString(2)), row.getString(3), row.getInt(4)),
                Timestamp.from(again),
                Timestamp.from(now),
                most);
    }

    void end(SmsMessage message, SmsMessage.End end, Instant now) {
        Sql.execute(
                database,
                "update sms_message set state = ?, answer = ?, ended_at = ? where id = ? and state = 'WAITING'",
                end.state().name(),
                end.answer(),
                Timestamp.from(now),
                message.id());
    }

    void tryAgain(SmsMessage message, String answer, Instant at) {
        Sql.execute(
                database,
                "update sms_message set answer = ?, next_attempt_at = ? where id = ? and state = 'WAITING'",
                answer,
                Timestamp.from(at),
                message.id());
    }
}
