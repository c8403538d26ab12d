package ir.shahrvandsepari.performance;

import ir.shahrvandsepari.fixture.ManyProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * The yardstick of issuance: its SQL, nothing else, on a database of its own in the same PostgreSQL with the same rows and the
 * same durability. No decision is made, nothing is signed, hashed or parsed; values have the size of real ones.
 */
final class RawIssuance {
    private static final SqlScript SCRIPT = SqlScript.read("/performance/issuance.sql");
    private static final List<String> COPIED =
            List.of("district", "district_opening", "office", "property", "owner", "prior_document", "levy_due");

    private final DataSource database;
    private final ManyProperties houses;
    private final AtomicInteger nextHouse = new AtomicInteger();
    private final RawLog log;

    RawIssuance(DataSource served, DataSource own, ManyProperties houses) throws SQLException, IOException {
        this.database = own;
        this.houses = houses;
        Flyway.configure()
                .dataSource(own)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        for (String table : COPIED) {
            copy(served, own, table);
        }
        this.log = new RawLog(connection());
        Thread sequencer = new Thread(log, "raw log");
        sequencer.setDaemon(true);
        sequencer.start();
    }

    private static void copy(DataSource from, DataSource to, String table) throws SQLException, IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (Connection source = from.getConnection();
                Connection target = to.getConnection()) {
            source.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
            // what the migrations brought
            target.createStatement().execute("delete from " + table);
            target.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    Load.Worker open() throws SQLException {
        Connection connection = connection();
        return () -> {
            Map<String, Object> values = values(houses.code(nextHouse.getAndIncrement()));
            SqlScript.run(SCRIPT.before(), connection, values);
            values.put("index", log.append("certificate sha256:" + values.get("digits")));
            SqlScript.run(SCRIPT.after(), connection, values);
            return true;
        };
    }

    private static Map<String, Object> values(String code) {
        String parcel = code.substring(0, code.length() - "1-0-0".length());
        Map<String, Object> values = new HashMap<>();
        values.put("key", bytes(32));
        values.put("claim", UUID.randomUUID());
        values.put("code", code);
        values.put("office", 1L);
        values.put("levels", "{" + code + "," + parcel + "0-0-0,5-90-900-0-0-0-0}");
        values.put("below", parcel + "1-");
        values.put("above", parcel + "1.");
        values.put("tracking", symbols(10));
        values.put("verification", symbols(26));
        values.put("hash", bytes(32));
        values.put("otherHash", bytes(32));
        values.put("digits", symbols(64));
        values.put("request", "{\"request\":\"" + "x".repeat(380) + "\"}");
        values.put("findings", "[{\"findings\":\"" + "x".repeat(1300) + "\"}]");
        values.put("sms", "x".repeat(260));
        values.put("facts", bytes(2600));
        values.put("cose", bytes(215));
        values.put("proof", "x".repeat(900));
        return values;
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }

    private static String symbols(int length) {
        String alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        StringBuilder text = new StringBuilder(length);
        ThreadLocalRandom.current().ints(length, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
        return text.toString();
    }
}
