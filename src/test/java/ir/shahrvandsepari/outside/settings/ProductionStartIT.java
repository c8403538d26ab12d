package ir.shahrvandsepari.outside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.demo.DemoSettings;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.TestServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as operators start it: a process of its own, the files of {@code server-config}, settings by environment. */
class ProductionStartIT {
    private static final Path BUILD = Path.of("target").toAbsolutePath();
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final String SECRET = "w8Q-1oo-ppA";

    @TempDir
    private Path folder;

    @Test
    void refusesToStartOnMissingAndDemoSettingsAndNamesEach() throws Exception {
        Map<String, String> settings = production();
        settings.remove("separi.log.key");
        settings.put("separi.sms.password", "demo-secret");
        settings.put("separi.public-url", "http://localhost:8080");
        Process process = start(freePort(), settings);
        try {
            assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(78);
            assertThat(messages(line -> line.startsWith("{"))) // the server comments on its own end in plain words
                    .filteredOn(message -> message.startsWith("Refusing to start: "))
                    .hasSize(3)
                    .anyMatch(message ->
                            message.contains("separi.log.key is missing") && message.contains("SEPARI_LOG_KEY"))
                    .anyMatch(message -> message.contains("separi.sms.password is a value"))
                    .anyMatch(message -> message.contains("separi.public-url is an address of the demo"));
            assertThat(Files.readString(log())).doesNotContain("demo-secret");
        } finally {
            end(process);
        }
    }

    @Test
    void servesOverTlsBehindAProxyAndWritesOneJsonObjectPerLineWithoutSecrets() throws Exception {
        int port = freePort();
        Map<String, String> settings = production();
        Process process = start(port, settings);
        try {
            Api api = Api.at(URI.create("http://localhost:" + port + "/"), null);
            awaitReady(process, api);
            Api.Answer page = api.get("/sign-in");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Strict-Transport-Security")).hasValue("max-age=31536000; includeSubDomains");
            assertThat(page.header("Server")).isEmpty();
            Api.Answer desk = api.get("/notary/");
            assertThat(desk.header("Set-Cookie").orElse(""))
                    .contains("Secure")
                    .contains("HttpOnly")
                    .containsIgnoringCase("SameSite=Lax");
            assertThat(api.get("/sandbox/inbox").status()).isEqualTo(404);
            assertThat(api.get("/api/v1/imports/1", "Authorization", "Bearer demo-admin")
                            .status())
                    .isEqualTo(401);
            assertThat(messages(line -> true)).anyMatch(message -> message.contains("shahrvandsepari"));
            for (String secret : List.of(SECRET, settings.get("separi.log.key"), "kq3-9vT-xx0", "30112233")) {
                assertThat(Files.readString(log())).doesNotContain(secret);
            }
        } finally {
            end(process);
        }
    }

    private static void end(Process process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private void awaitReady(Process process, Api api) throws IOException {
        Instant deadline = Instant.now().plus(LONGEST);
        while (!isReady(api)) {
            assertThat(process.isAlive() && Instant.now().isBefore(deadline))
                    .as(() -> "the server came up; its log is " + log())
                    .isTrue();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
    }

    private boolean isReady(Api api) throws IOException {
        return Files.readString(log()).contains(" ready in ")
                && api.get("/health/ready").status() == 200;
    }

    /** The sentences of these lines of the log. Each must be one JSON object. */
    private List<String> messages(Predicate<String> lines) throws IOException {
        return Files.readAllLines(log()).stream()
                .filter(lines)
                .map(ProductionStartIT::object)
                .map(line -> line.getString("LogMessage", ""))
                .toList();
    }

    private static JsonObject object(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        } catch (jakarta.json.JsonException e) {
            throw new AssertionError("not a JSON object: " + line, e);
        }
    }

    private Map<String, String> production() throws IOException, GeneralSecurityException {
        Map<String, String> settings = new LinkedHashMap<>(DemoSettings.of(folder, "https://bank.example"));
        lockAnew(settings);
        settings.put("separi.database.url", TestServer.databaseUrl("production"));
        settings.put("separi.database.user", "postgres");
        settings.put("separi.database.password", "kq3-9vT-xx0");
        settings.put("separi.public-url", "https://separi.urmia.example");
        settings.put("separi.gateway.sep.base-url", "https://sep.example");
        settings.put("separi.gateway.sep.terminal-id", "30112233");
        settings.put("separi.sms.base-url", "https://sms.example");
        settings.put("separi.sms.user", "urmia");
        settings.put("separi.sms.password", SECRET);
        return settings;
    }

    /** The demo's seal under a password that nobody guesses. */
    private static void lockAnew(Map<String, String> settings) throws IOException, GeneralSecurityException {
        Path file = Path.of(settings.get("separi.seal.keystore.path"));
        String alias = settings.get("separi.seal.keystore.alias");
        char[] before = settings.get("separi.seal.keystore.password").toCharArray();
        KeyStore store = KeyStore.getInstance(file.toFile(), before);
        store.setKeyEntry(alias, store.getKey(alias, before), SECRET.toCharArray(), store.getCertificateChain(alias));
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, SECRET.toCharArray());
        }
        settings.put("separi.seal.keystore.password", SECRET);
    }

    private Process start(int port, Map<String, String> settings) throws IOException {
        TestServer.freshDatabase("production");
        Path config = BUILD.resolveSibling("server-config/micro");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("scratch")),
                        "-jar",
                        BUILD.resolve("server/payara-micro.jar").toString(),
                        "--prebootcommandfile",
                        config.resolve("pre-boot.asadmin").toString(),
                        "--logproperties",
                        config.resolve("logging.properties").toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        Integer.toString(port),
                        "--deploy",
                        BUILD.resolve("shahrvandsepari.war").toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        settings.forEach((name, value) -> command.environment().put(RequiredSettings.variable(name), value));
        return command.start();
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
