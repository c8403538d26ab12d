package ir.shahrvandsepari.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Who looked at or changed what: append-only, by trigger. Called within a transaction the entry stands or falls with the
 * act; called without one it stands at once, as it must for what was merely read.
 */
@ApplicationScoped
public class AccessJournal {
    private static final String EXPLAINED = "inquiry-read-explained";

    @Resource(lookup = "java:app/jdbc/separi")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    private ClientAddress addresses;

    /**
     * Appends one entry at the present moment.
     *
     * @param caller who acted
     * @param action verb of the trade in lower case with dashes, such as {@code inquiry-read}
     * @param subject what it was done to, such as a tracking code; never personal data
     */
    public void record(Caller caller, String action, String subject) {
        append(caller, action, subject, null);
    }

    /** Keeps why somebody reads a case that he has nothing to do with. */
    public void explain(Caller caller, ReadingGround why, String subject) {
        append(caller, EXPLAINED, subject, why.text());
    }

    /** Whether this account has said why it reads that, at this moment or later. */
    public boolean isExplained(Caller caller, String subject, Instant since) {
        String sql =
                "select exists (select from access_journal where subject = ? and at >= ? and login = ? and action = ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, subject);
            query.setTimestamp(2, Timestamp.from(since));
            query.setString(3, caller.login());
            query.setString(4, EXPLAINED);
            try (ResultSet found = query.executeQuery()) {
                return found.next() && found.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the access journal", e);
        }
    }

    private void append(Caller caller, String action, String subject, String why) {
        String sql = "insert into access_journal (at, login, person_id, address, action, subject, why)"
                + " values (?,?,?,?,?,?,?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setString(2, caller.login());
            insert.setString(3, caller.personId());
            insert.setString(4, addresses.ofRunningRequest());
            insert.setString(5, action);
            insert.setString(6, subject);
            insert.setString(7, why);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write the access journal", e);
        }
    }
}
