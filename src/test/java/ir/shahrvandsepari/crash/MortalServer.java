package ir.shahrvandsepari.crash;

import ir.shahrvandsepari.demo.DemoCityLoad;
import ir.shahrvandsepari.demo.DemoHome;
import ir.shahrvandsepari.demo.DemoServer;
import ir.shahrvandsepari.demo.DemoSettings;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.fixture.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/** A server with a database of its own, at an address that outlives it, which a test may kill and start again. */
final class MortalServer implements AutoCloseable {
    private static final Path BUILD = Path.of("target").toAbsolutePath();

    private final DemoHome home;
    private final int port;
    private final DataSource database;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private DemoServer running;

    private MortalServer(String name, int port) throws IOException {
        this(DemoHome.under(BUILD.resolve("crash-" + name)), port, TestServer.freshDatabase(name));
        String base = "http://localhost:" + port;
        settings.put("separi.demo", "true");
        settings.put("separi.public-url", base);
        settings.put("separi.database.url", TestServer.databaseUrl(name));
        settings.put("separi.database.user", "postgres");
        settings.put("separi.database.password", "test");
        settings.put("separi.sandbox.lever", lever().toString());
        Files.createDirectories(lever());
        release();
        settings.putAll(DemoSettings.of(home.keys(), base));
    }

    private MortalServer(DemoHome home, int port, DataSource database) {
        this.home = home;
        this.port = port;
        this.database = database;
    }

    /** A second running server of the same cluster: same database, same keys, an address of its own. */
    MortalServer beside(String name) throws IOException, InterruptedException {
        MortalServer second = new MortalServer(DemoHome.under(BUILD.resolve("crash-" + name)), freePort(), database);
        second.settings.putAll(settings);
        second.start();
        return second;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A running server with an empty database and the demo's accounts and city. */
    static MortalServer begin(String name) throws IOException, SQLException, InterruptedException {
        MortalServer server = new MortalServer(name, freePort());
        server.start();
        DemoCityLoad.run(server.database, server.address());
        return server;
    }

    void start() throws IOException, InterruptedException {
        home.prepare();
        running = DemoServer.start(home, BUILD, port, settings);
        running.awaitApplication();
    }

    /** As by {@code kill -9}: no shutdown hook, no last word. */
    void kill() {
        ProcessHandle.of(running.pid()).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** From now on whoever reaches this point of issuance stays there. */
    void holdAt(String point) throws IOException {
        Files.deleteIfExists(lever().resolve("held"));
        Files.writeString(lever().resolve("hold"), point);
    }

    /** Nobody is held any more. */
    void release() throws IOException {
        Files.deleteIfExists(lever().resolve("hold"));
        Files.deleteIfExists(lever().resolve("held"));
    }

    /** Waits until somebody has been held. */
    void awaitHeld() {
        await("somebody reaches the point", Duration.ofSeconds(30), () -> Files.exists(lever().resolve("held")));
    }

    static void await(String what, Duration longest, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(longest);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("waited in vain for: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private Path lever() {
        return home.root().resolve("lever");
    }

    URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    Api as(String token) {
        return Api.at(address(), token);
    }

    Rows rows() {
        return new Rows(database);
    }

    @Override
    public void close() {
        kill();
    }
}
