package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Sql;
import ir.shahrvandsepari.kernel.Store;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table of one-time codes. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OneTimeCodes {
    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    OneTimeCodes() {}

    OneTimeCodes(DataSource database) {
        this.database = database;
    }

    /** A code as it is kept. */
    record Kept(long id, PersonId person, byte[] salt, byte[] hash, Instant validUntil, int tries, boolean used) {
        boolean matches(OneTimeCode code) {
            return MessageDigest.isEqual(hash, code.hash(salt));
        }
    }

    /** One after the other for one telephone, until the transaction ends. */
    void queueUp(Mobile mobile) {
        Sql.execute(database, "select pg_advisory_xact_lock(hashtextextended(?, 21))", mobile.value());
    }

    /** When the first of this telephone's last so many codes was sent, if all of them were sent since then. */
    Optional<Instant> oldestOfLast(int many, Mobile mobile, Instant since) {
        List<Instant> sent = Sql.all(
                database,
                "select sent_at from one_time_code where mobile = ? and sent_at > ? order by sent_at desc limit ?",
                row -> row.getTimestamp(1).toInstant(),
                mobile.value(),
                Timestamp.from(since),
                many);
        return sent.size() < many ? Optional.empty() : Optional.of(sent.get(many - 1));
    }

    int countSince(CodeSubject subject, Instant since) {
        return Sql.one(
                        database,
                        "select count(*) from one_time_code where subject = ? and sent_at > ?",
                        row -> row.getInt(1),
                        subject.value(),
                        Timestamp.from(since))
                .orElseThrow();
    }

    void add(CodeSubject subject, OneTimeCodeBook.Recipient recipient, OneTimeCodeBook.Sent sent, Instant now) {
        byte[] salt = OneTimeCode.salt();
        Sql.execute(
                database,
                """
                insert into one_time_code (subject, person_id, mobile, salt, hash, sent_by, sent_at, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                subject.value(),
                recipient.person().value(),
                recipient.mobile().value(),
                salt,
                sent.code().hash(salt),
                recipient.by().value(),
                Timestamp.from(now),
                Timestamp.from(sent.validUntil()));
    }

    /** The last one for this subject, its row locked. */
    Optional<Kept> newest(CodeSubject subject) {
        return Sql.one(
                database,
                """
                select id, person_id, salt, hash, valid_until, tries, used_at is not null as used
                from one_time_code where subject = ? order by id desc limit 1 for update""",
                row -> new Kept(
                        row.getLong("id"),
                        PersonId.parse(row.getString("person_id")),
                        row.getBytes("salt"),
                        row.getBytes("hash"),
                        row.getTimestamp("valid_until").toInstant(),
                        row.getInt("tries"),
                        row.getBoolean("used")),
                subject.value());
    }

    void countTry(Kept kept) {
        Sql.execute(database, "update one_time_code set tries = tries + 1 where id = ?", kept.id());
    }

    boolean use(Kept kept, CodeSubject usedFor, Instant now) {
        return Sql.execute(
                        database,
                        "update one_time_code set used_at = ?, used_for = ? where id = ? and used_at is null",
                        Timestamp.from(now),
                        usedFor.value(),
                        kept.id())
                == 1;
    }
}
