package ir.shahrvandsepari.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code mvn -Pdemo}: starts the database, the server and the demo city, says where they are, and stops all of it on
 * Ctrl-C, on SIGTERM and when the Maven that started it goes away.
 *
 * <p>Arguments: the build directory. System properties: {@code demo.port} (8080), {@code demo.reset} (start afresh).
 */
public final class Launcher {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Path build;
    private final DemoHome home;
    private final int port = Integer.getInteger("demo.port", 8080);
    private volatile DemoDatabase database;
    private volatile DemoServer server;
    private volatile boolean stopping;

    private Launcher(Path build) {
        this.build = build;
        this.home = DemoHome.under(build);
    }

    public static void main(String[] arguments) throws Exception {
        Launcher launcher = new Launcher(Path.of(arguments[0]).toAbsolutePath().normalize());
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
        try {
            launcher.start();
        } catch (IOException | SQLException failure) {
            OUT.println();
            OUT.println("The demo did not start: " + failure.getMessage());
            System.exit(1);
        }
        int code = launcher.server.waitFor();
        if (launcher.stopping) {
            return;
        }
        OUT.println("The server has ended (code " + code + "); see " + launcher.home.serverLog());
        System.exit(1);
    }

    private void start() throws IOException, SQLException, InterruptedException {
        long begin = System.nanoTime();
        recover();
        stopWithMaven();
        OUT.println("Starting PostgreSQL ...");
        database = DemoDatabase.start(home, freePort());
        Duration behind = DemoCityLoad.behind(database.source());
        OUT.println("Starting the server ...");
        server = DemoServer.start(home, build, port, settings(behind));
        server.awaitApplication();
        OUT.println("Loading the demo city ...");
        DemoCityLoad.run(database.source(), server.address());
        if (!behind.isZero()) {
            OUT.println("Living the month before today ...");
            DemoCityLoad.history(database.source(), server.address());
        }
        Files.createFile(home.cityLoaded());
        Announcement.print(OUT, server.address(), database.url(), (System.nanoTime() - begin) / 1_000_000_000);
    }

    /** Makes room: nothing of an earlier, killed run may hold the files or the port. */
    private void recover() throws IOException {
        Files.createDirectories(home.root());
        Optional<ProcessHandle> other = ProcessRecord.living(home.launcherRecord());
        if (other.isPresent()) {
            throw new IOException("the demo of this directory is running already (process "
                    + other.get().pid() + "); stop that one first");
        }
        DemoServer.endOrphan(home);
        DemoDatabase.endOrphan(home.database());
        ProcessRecord.of(ProcessHandle.current()).keep(home.launcherRecord());
        if (Boolean.getBoolean("demo.reset")) {
            home.forget();
        }
        home.prepare();
        requireFree(port);
    }

    private void stopWithMaven() {
        ProcessHandle.current()
                .parent()
                .filter(parent -> parent.info().command().orElse("").endsWith("java"))
                .ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
    }

    private Map<String, String> settings(Duration behind) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("separi.demo", "true");
        settings.put("separi.demo.city-marker", home.cityLoaded().toString());
        settings.put("separi.sandbox.clock.behind", behind.toString());
        settings.put("separi.public-url", "http://localhost:" + port);
        settings.put("separi.database.url", database.url());
        settings.put("separi.database.user", DemoDatabase.USER);
        settings.put("separi.database.password", "demo");
        settings.putAll(DemoSettings.of(home.keys(), "http://localhost:" + port));
        return settings;
    }

    private void stop() {
        stopping = true;
        if (database != null) {
            OUT.println("Stopping ...");
        }
        if (server != null) {
            server.close();
        }
        try {
            if (database != null) {
                database.close();
            }
            Files.deleteIfExists(home.cityLoaded());
        } catch (IOException failure) {
            OUT.println("While stopping: " + failure.getMessage());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void requireFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new IOException(
                    "port " + port + " is taken by another program; choose one with -Ddemo.port=8090", taken);
        }
    }
}
