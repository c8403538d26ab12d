package ir.shahrvandsepari.demo;

import java.io.IOException;
import java.io.Writer;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Payara Micro as a process of its own, with the WAR of the try-out. */
public final class DemoServer implements AutoCloseable {
    /** A stop promises free ports within five seconds; the database needs its share of them. */
    private static final Duration GRACE = Duration.ofMillis(2500);

    /** A try-out lives for minutes, so the optimising compiler would only cost. */
    private static final List<String> CHEAP_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx768m");

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Process process;
    private final URI address;
    private final DemoHome home;

    private DemoServer(Process process, URI address, DemoHome home) {
        this.process = process;
        this.address = address;
        this.home = home;
    }

    public static DemoServer start(DemoHome home, Path build, int port, Map<String, String> settings)
            throws IOException {
        return start(home, build, port, settings, CHEAP_START);
    }

    /** @param machine options of the Java machine */
    public static DemoServer start(
            DemoHome home, Path build, int port, Map<String, String> settings, List<String> machine)
            throws IOException {
        writeSettings(home.serverSettings(), settings);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(arguments(home, build, port));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.serverLog().toFile());
        // as in the Dockerfile: glibc would keep a pool of freed memory for every other thread
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        Process process = builder.start();
        process.getOutputStream().close();
        ProcessRecord.of(process.toHandle()).keep(home.serverRecord());
        return new DemoServer(process, URI.create("http://localhost:" + port + "/"), home);
    }

    private static List<String> arguments(DemoHome home, Path build, int port) {
        return List.of(
                "-Djava.io.tmpdir=" + home.scratch(),
                "-Djava.net.preferIPv4Stack=false",
                "-jar",
                build.resolve("server/payara-micro.jar").toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--prebootcommandfile",
                build.resolveSibling("server-config/micro/pre-boot.asadmin").toString(),
                "--systemproperties",
                home.serverSettings().toString(),
                "--deploy",
                build.resolve("demo.war").toString());
    }

    private static void writeSettings(Path file, Map<String, String> settings) throws IOException {
        Properties properties = new Properties();
        properties.putAll(settings);
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    /** Ends a server that outlived its launcher. */
    static void endOrphan(DemoHome home) throws IOException {
        ProcessRecord.living(home.serverRecord()).ifPresent(orphan -> ProcessRecord.end(orphan, GRACE));
        Files.deleteIfExists(home.serverRecord());
    }

    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    /** Returns when the application answers; the city is not loaded yet. */
    public void awaitApplication() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/sandbox/awake"))
                .timeout(Duration.ofSeconds(30))
                .build();
        Instant deadline = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(deadline)) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new IOException("the server ended with code " + process.exitValue() + endOfLog());
            }
            if (answers(client, request)) {
                return;
            }
        }
        throw new IOException("the server did not come up within " + LONGEST_START + endOfLog());
    }

    private boolean answers(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status == 404 && Files.readString(home.serverLog()).contains(" ready in ")) {
                throw new IOException("the application was not deployed" + endOfLog());
            }
            return status == 204;
        } catch (HttpTimeoutException | ConnectException notListening) {
            return false;
        }
    }

    private String endOfLog() throws IOException {
        List<String> lines = Files.readAllLines(home.serverLog());
        int from = Math.max(0, lines.size() - 60);
        return ". The end of " + home.serverLog() + ":\n" + String.join("\n", lines.subList(from, lines.size()));
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        ProcessRecord.end(process.toHandle(), GRACE);
    }
}
