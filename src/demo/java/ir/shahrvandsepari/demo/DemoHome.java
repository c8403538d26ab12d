package ir.shahrvandsepari.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where the try-out keeps what it must remember: {@code target/demo}. The database and the server's keys survive a
 * stop; everything else is made anew at each start.
 */
public record DemoHome(Path root) {

    public static DemoHome under(Path buildDirectory) {
        return new DemoHome(buildDirectory.toAbsolutePath().normalize().resolve("demo"));
    }

    Path database() {
        return root.resolve("postgres");
    }

    Path databaseProgram() {
        return root.resolve("postgres-program");
    }

    Path databaseLog() {
        return root.resolve("postgres.log");
    }

    /** Temporary files of the server: emptied at each start, so that killed servers leave nothing behind. */
    Path scratch() {
        return root.resolve("scratch");
    }

    Path serverLog() {
        return root.resolve("server.log");
    }

    Path serverSettings() {
        return root.resolve("server.properties");
    }

    public Path keys() {
        return root.resolve("keys");
    }

    Path launcherRecord() {
        return root.resolve("launcher.pid");
    }

    Path serverRecord() {
        return root.resolve("server.pid");
    }

    /** Exists exactly while the running demo city is complete. */
    Path cityLoaded() {
        return root.resolve("city-loaded");
    }

    /** Forgets the database and the keys. */
    void forget() {
        empty(database());
        empty(keys());
    }

    public void prepare() throws IOException {
        Files.createDirectories(root);
        Files.deleteIfExists(cityLoaded());
        empty(scratch());
        Files.createDirectories(scratch());
        Files.createDirectories(keys());
    }

    private static void empty(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot empty " + directory, failure);
        }
    }
}
