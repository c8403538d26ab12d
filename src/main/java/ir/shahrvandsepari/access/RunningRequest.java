package ir.shahrvandsepari.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The key that the running request works under, if any. */
@RequestScoped
class RunningRequest {

    private byte[] id;
    private UUID claim;
    private String subject;

    void has(byte[] key, UUID claimed, String tied) {
        id = key;
        claim = claimed;
        subject = tied;
    }

    void done() {
        id = null;
    }

    byte[] id() {
        return id;
    }

    UUID claim() {
        return claim;
    }

    String subject() {
        return subject;
    }
}
