package ir.shahrvandsepari.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that we started, remembered in a file so that a later start finds it when its launcher was killed. The
 * start time guards against the number having been given to a stranger since.
 */
record ProcessRecord(long pid, Instant startedAt) {

    static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    void keep(Path file) throws IOException {
        Files.writeString(file, pid + " " + startedAt + "\n");
    }

    /** The remembered process, if it is still the same and alive. */
    static Optional<ProcessHandle> living(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).strip().split(" ");
        if (words.length != 2) {
            return Optional.empty();
        }
        ProcessRecord record = new ProcessRecord(Long.parseLong(words[0]), Instant.parse(words[1]));
        return ProcessHandle.of(record.pid).filter(ProcessHandle::isAlive).filter(process -> of(process)
                .equals(record));
    }

    /** Asks the process to end, and ends it when it has not done so within the given time. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(5));
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failure) {
            return !process.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
