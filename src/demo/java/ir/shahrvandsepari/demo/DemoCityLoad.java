package ir.shahrvandsepari.demo;

import ir.shahrvandsepari.demo.accounts.DemoAccounts;
import ir.shahrvandsepari.demo.city.CityLife;
import ir.shahrvandsepari.demo.city.DemoCity;
import ir.shahrvandsepari.demo.city.DemoDistricts;
import ir.shahrvandsepari.kernel.Tehran;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Fills a running server: accounts first, then the city by the import API, then some history by the partner API. */
public final class DemoCityLoad {
    private static final String ADMIN_TOKEN = "demo-admin";

    private DemoCityLoad() {}

    /**
     * Loads accounts and city, dated to today; a second run dates the untouched cases anew.
     *
     * @param address the server's address, ending in a slash
     */
    public static void run(DataSource database, URI address) throws SQLException, IOException, InterruptedException {
        LocalDate today = LocalDate.now(Tehran.ZONE);
        DemoCity.State state;
        try (Connection connection = database.getConnection()) {
            DemoAccounts.seed(connection);
            DemoDistricts.seed(connection, today);
            state = DemoCity.state(connection);
        }
        DemoCity.load(address, ADMIN_TOKEN, today, state);
    }

    /** How far the server's clock has to be behind when it starts: a city that nobody has lived in lives a month first. */
    static Duration behind(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return CityLife.isLived(connection) ? Duration.ZERO : CityLife.MONTH;
        }
    }

    /** Lets the city live the month by which its clock is behind. */
    static void history(DataSource database, URI address) throws SQLException, IOException, InterruptedException {
        LocalDate today = LocalDate.now(Tehran.ZONE);
        try (Connection connection = database.getConnection()) {
            CityLife.live(connection, address, today, () -> DemoCity.refresh(address, ADMIN_TOKEN, today));
        }
    }
}
