package ir.shahrvandsepari.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * Who looked at or changed what: append-only, by trigger. Called within a transaction the entry stands or falls with the
 * act; called without one it stands at once, as it must for what was merely read.
 */
@ApplicationScoped
public class AccessJournal {

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
        String sql = "insert into access_journal (at, login, person_id, address, action, subject) values (?,?,?,?,?,?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setString(2, caller.login());
            insert.setString(3, caller.personId());
            insert.setString(4, addresses.ofRunningRequest());
            insert.setString(5, action);
            insert.setString(6, subject);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write the access journal", e);
        }
    }
}
