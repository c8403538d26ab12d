package ir.shahrvandsepari.api;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A body read to its end and hashed before anybody looks at it: small ones in memory, large ones in a file of their own. */
final class SpooledBody implements AutoCloseable {

    private static final int IN_MEMORY = 64 * 1024;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final MessageDigest digest;
    private Path file;

    private SpooledBody() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Reads the stream to its end. */
    static SpooledBody of(InputStream stream) throws IOException {
        SpooledBody body = new SpooledBody();
        try {
            body.take(stream);
            return body;
        } catch (IOException | RuntimeException e) {
            body.close();
            throw e;
        }
    }

    private void take(InputStream stream) throws IOException {
        byte[] buffer = new byte[8192];
        int read;
        while (memory.size() <= IN_MEMORY && (read = stream.read(buffer)) >= 0) {
            digest.update(buffer, 0, read);
            memory.write(buffer, 0, read);
        }
        if (memory.size() > IN_MEMORY) {
            file = Files.createTempFile("separi-body", null);
            try (OutputStream out = Files.newOutputStream(file)) {
                memory.writeTo(out);
                memory.reset();
                while ((read = stream.read(buffer)) >= 0) {
                    digest.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
        }
    }

    /** SHA-256 of the body and of what else tells one request from another; to be asked once. */
    byte[] hashWith(byte[] more) {
        return digest.digest(more);
    }

    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(memory.toByteArray()) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
