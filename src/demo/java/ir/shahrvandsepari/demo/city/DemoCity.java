package ir.shahrvandsepari.demo.city;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Loads the demo city by the import API. The first time it brings everything; later only the fixed cases for which nobody
 * has filed an inquiry are dated to today, so that they come out as promised on any day.
 */
public final class DemoCity {
    private static final int KINDS = 7;
    /** Which an inquiry must find fresh. */
    private static final Set<String> REGISTERS = Set.of("owners", "holds");

    private DemoCity() {}

    /**
     * What the database holds of the city already.
     *
     * @param loaded whether all seven files were loaded once
     * @param touched the fixed cases that must stay as they are, because somebody filed an inquiry about them
     */
    public record State(boolean loaded, Set<String> touched) {
        public static final State EMPTY = new State(false, Set.of());
    }

    /** Looks how far an earlier start has come. */
    public static State state(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            boolean loaded = number(statement, "select count(*) from data_load") == KINDS;
            return new State(loaded, touched(statement));
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Set<String> touched(Statement statement) throws SQLException {
        Set<String> codes = new HashSet<>();
        if (number(statement, "select count(to_regclass('inquiry'))") == 0) {
            return codes;
        }
        try (ResultSet rows = statement.executeQuery("select distinct renovation_code from inquiry")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        codes.retainAll(FixedCases.codes());
        return codes;
    }

    /**
     * Brings the files and waits until they are loaded.
     *
     * @param base the server's address
     * @param adminToken bearer token of an administrator
     */
    public static void load(URI base, String adminToken, LocalDate today, State state)
            throws IOException, InterruptedException {
        CityFiles files = files(today, state);
        bring(base, adminToken, files, files.kinds());
    }

    /** Brings the registers that must not be old, as they were. */
    public static void refresh(URI base, String adminToken, LocalDate today) throws IOException, InterruptedException {
        bring(base, adminToken, files(today, new State(true, Set.of())), REGISTERS);
    }

    private static void bring(URI base, String adminToken, CityFiles files, Set<String> kinds)
            throws IOException, InterruptedException {
        ImportClient client = new ImportClient(base, adminToken);
        List<URI> reports = new ArrayList<>();
        for (String kind : kinds) {
            reports.add(client.bring(kind, files.file(kind)));
        }
        for (URI report : reports) {
            client.await(report);
        }
    }

    /** The files of the city as of that day. */
    public static CityFiles files(LocalDate today, State state) {
        CityFiles files = new CityFiles();
        FixedCases.addTo(files, today, state.touched());
        if (!state.loaded()) {
            Neighbourhoods.addTo(files, today);
        }
        return files;
    }
}
