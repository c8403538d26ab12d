package ir.shahrvandsepari.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** A real PostgreSQL for the try-out, as durable as in production: a committed certificate survives a power cut. */
final class DemoDatabase implements AutoCloseable {
    static final String USER = "postgres";
    private final EmbeddedPostgres postgres;

    private DemoDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static DemoDatabase start(DemoHome home, int port) throws IOException {
        Files.createDirectories(home.databaseProgram());
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(home.databaseLog().toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(home.database())
                .setCleanDataDirectory(false)
                // the shared temporary directory may belong to another user of this machine
                .setOverrideWorkingDirectory(home.databaseProgram().toFile())
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
        DURABLE.forEach(setting -> builder.setServerConfig(setting[0], setting[1]));
        return new DemoDatabase(builder.start());
    }

    /** The embedded server comes with durability switched off; here it is switched on again. */
    private static final List<String[]> DURABLE =
            List.of(new String[] {"fsync", "on"}, new String[] {"synchronous_commit", "on"}, new String[] {
                "full_page_writes", "on"
            });

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    int port() {
        return postgres.getPort();
    }

    DataSource source() {
        return postgres.getPostgresDatabase();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** A database whose launcher was killed still owns its files: it is shut down before they are opened again. */
    static void endOrphan(Path data) throws IOException {
        Optional<ProcessHandle> orphan = orphan(data);
        if (orphan.isEmpty()) {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
            return;
        }
        // SIGINT is PostgreSQL's fast shutdown: running transactions are rolled back, committed ones kept
        new ProcessBuilder("kill", "-INT", Long.toString(orphan.get().pid())).start();
        try {
            orphan.get().onExit().orTimeout(20, TimeUnit.SECONDS).join();
        } catch (CompletionException stubborn) {
            throw new IOException(
                    "the database of an earlier run (process " + orphan.get().pid() + ") does not stop", stubborn);
        }
    }

    private static Optional<ProcessHandle> orphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isServerOf(process, data));
    }

    private static boolean isServerOf(ProcessHandle process, Path data) {
        try {
            String commandLine = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return commandLine.contains(data.toString());
        } catch (IOException notLinuxOrGone) {
            return process.info().commandLine().orElse("").contains(data.toString());
        }
    }
}
