package ir.shahrvandsepari.performance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import ir.shahrvandsepari.demo.DemoCityLoad;
import ir.shahrvandsepari.demo.DemoHome;
import ir.shahrvandsepari.demo.DemoServer;
import ir.shahrvandsepari.demo.DemoSettings;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Rows;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The product as it is served in production: the optimising compiler, a bounded heap, and a database that waits for its disk
 * at every commit.
 */
final class MeasuredServer implements AutoCloseable {
    private static final Path BUILD = Path.of("target").toAbsolutePath();
    private static final List<String> MACHINE = List.of("-XX:+UseSerialGC", "-Xms352m", "-Xmx352m", "-XX:-UsePerfData");

    private final EmbeddedPostgres postgres;
    private final DemoServer server;

    private MeasuredServer(EmbeddedPostgres postgres, DemoServer server) {
        this.postgres = postgres;
        this.server = server;
    }

    static MeasuredServer start() throws IOException, SQLException, InterruptedException {
        return start("one");
    }

    /** @param name its own among those that are up at the same time */
    static MeasuredServer start(String name) throws IOException, SQLException, InterruptedException {
        DemoHome home = DemoHome.under(BUILD.resolve("performance").resolve(name));
        home.prepare();
        EmbeddedPostgres postgres = durableDatabase();
        int port = freePort();
        String base = "http://localhost:" + port;
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("separi.demo", "true");
        settings.put("separi.public-url", base);
        settings.put("separi.database.url", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("separi.database.user", "postgres");
        settings.put("separi.database.password", "test");
        // the driver plays many addresses
        settings.put("separi.proxies", "127.0.0.1,::1");
        settings.putAll(DemoSettings.of(home.keys(), base));
        DemoServer server = DemoServer.start(home, BUILD, port, settings, MACHINE);
        server.awaitApplication();
        DemoCityLoad.run(postgres.getPostgresDatabase(), server.address());
        return new MeasuredServer(postgres, server);
    }

    private static EmbeddedPostgres durableDatabase() throws IOException {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Files.createDirectories(BUILD.resolve("performance")).toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return server.address();
    }

    Api as(String token) {
        return Api.at(server.address(), token);
    }

    DataSource database() {
        return postgres.getPostgresDatabase();
    }

    /** Another, empty database in the same PostgreSQL. */
    DataSource freshDatabase(String name) {
        rows().change("create database " + name);
        return postgres.getDatabase("postgres", name);
    }

    Rows rows() {
        return new Rows(database());
    }

    /** Megabytes of the server's process that are in memory now. */
    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(server.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() throws IOException {
        server.close();
        postgres.close();
    }
}
