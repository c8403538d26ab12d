package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sign-in attempts, locks and kept passwords in the database. */
@Store
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SignInAttempts {

    private static final String SELECT_ENTRY =
            """
            select a.password, p.mobile from account a join person p using (national_id)
            where a.login = ?1 and a.password is not null
              and a.valid_from <= ?2 and (a.valid_until is null or a.valid_until >= ?2)
            """;

    @PersistenceContext(unitName = "separi")
    private EntityManager database;

    /** One after the other for one name, until the transaction ends. */
    void queueUp(Login login) {
        query("select cast(pg_advisory_xact_lock(hashtextextended(?1, 20)) as text)", "sign-in " + login)
                .getSingleResult();
    }

    Optional<Instant> lockedUntil(Login login, Instant now) {
        List<?> rows = query(
                        "select locked_until from sign_in_lock where login = ?1 and locked_until > ?2",
                        login.value(),
                        Timestamp.from(now))
                .getResultList();
        return rows.stream().findFirst().map(until -> ((Timestamp) until).toInstant());
    }

    void add(SignInBook.Attempt attempt, Instant now) {
        query(
                        "insert into sign_in_attempt (login, at, address) values (?1, ?2, ?3)",
                        attempt.login().value(),
                        Timestamp.from(now),
                        attempt.address())
                .executeUpdate();
    }

    int countSince(Login login, Instant from) {
        Object count = query(
                        "select count(*) from sign_in_attempt where login = ?1 and at > ?2",
                        login.value(),
                        Timestamp.from(from))
                .getSingleResult();
        return ((Number) count).intValue();
    }

    void strikeOut(Login login) {
        query("delete from sign_in_attempt where login = ?1", login.value()).executeUpdate();
        query("delete from sign_in_lock where login = ?1", login.value()).executeUpdate();
    }

    void lock(Login login, Instant until) {
        query(
                        "insert into sign_in_lock (login, locked_until) values (?1, ?2)"
                                + " on conflict (login) do update set locked_until = excluded.locked_until",
                        login.value(),
                        Timestamp.from(until))
                .executeUpdate();
    }

    SignInBook.Entry entry(Login login, Instant lockedUntil, Instant now) {
        List<?> rows = query(SELECT_ENTRY, login.value(), java.sql.Date.valueOf(Tehran.dayOf(now)))
                .getResultList();
        if (rows.isEmpty()) {
            return new SignInBook.Entry(login, false, PasswordHash.ofNobody(), null, lockedUntil);
        }
        Object[] row = (Object[]) rows.get(0);
        return new SignInBook.Entry(login, true, PasswordHash.parse((String) row[0]), (String) row[1], lockedUntil);
    }

    private Query query(String sql, Object... values) {
        Query query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
