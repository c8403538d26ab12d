package ir.shahrvandsepari.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The public keys of every seal that the municipality ever used, by key id. */
@ApplicationScoped
class PublishedSeals {

    private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();

    private KeyReads keys;
    private volatile Map<String, PublicKey> byId;
    private volatile long readAt;

    PublishedSeals() {}

    @Inject
    PublishedSeals(KeyReads keys) {
        this.keys = keys;
    }

    Optional<PublicKey> key(String keyId) {
        if (byId == null || System.nanoTime() - readAt > KEPT_NANOS) {
            byId = keys.all().stream()
                    .filter(key -> key.use().equals("seal"))
                    .collect(Collectors.toMap(PublishedKey::id, PublishedKey::decoded));
            readAt = System.nanoTime();
        }
        return Optional.ofNullable(byId.get(keyId));
    }

    /** True if the certificate's key is that of one of our seals, whoever issued the certificate. */
    boolean isOurs(X509Certificate certificate) {
        return key(PublishedKey.idOf(certificate.getPublicKey()))
                .filter(certificate.getPublicKey()::equals)
                .isPresent();
    }
}
