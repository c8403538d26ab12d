package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.property.FileGuard;
import ir.shahrvandsepari.property.ImportContent;
import ir.shahrvandsepari.property.ImportOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Takes a file in: for the partners' door and for the desk alike. The file is in the database before anybody is told that
 * it was accepted, so a load survives the end of this process and any node may go on with it.
 */
@ApplicationScoped
public class ImportIntake {
    private static final int CHUNK = 1 << 20;

    @Inject
    private ImportJourney journey;

    @Inject
    private ImportWorker worker;

    @Inject
    private RequestKeys keys;

    /**
     * Reads the file to its end and gets the load in line. Bytes after the first unreadable place are read and hashed, but
     * not kept.
     *
     * @return the number of the load
     * @throws IOException if the file does not come whole; the load is then noted as failed
     */
    public long take(ImportOrder order, Caller caller, InputStream file) throws IOException {
        Optional<String> before = keys.tied();
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        long id = journey.open(order);
        try {
            keep(id, caller, file);
        } catch (IOException | RuntimeException broken) {
            journey.breakOff(id);
            throw broken;
        }
        worker.wake();
        return id;
    }

    private void keep(long id, Caller caller, InputStream file) throws IOException {
        MessageDigest digest = sha256();
        FileGuard guard = new FileGuard();
        long bytes = 0;
        int number = 0;
        byte[] chunk = file.readNBytes(CHUNK);
        while (chunk.length > 0) {
            digest.update(chunk);
            bytes += chunk.length;
            guard.look(chunk, chunk.length);
            if (guard.problem().isEmpty()) {
                journey.keep(id, number++, chunk);
            }
            chunk = file.readNBytes(CHUNK);
        }
        journey.received(id, caller, new ImportContent(HexFormat.of().formatHex(digest.digest()), bytes), guard.end());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
