package ir.shahrvandsepari.certificate;

import static ir.shahrvandsepari.certificate.CanonicalJson.JSON;

import ir.shahrvandsepari.transparency.LogKey;
import ir.shahrvandsepari.transparency.NoteVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The keys that verifiers need. A key is published before it signs for the first time and stays for ever: an old paper
 * needs the key of its day.
 */
@ApplicationScoped
public class PublishedKeys {

    private KeyAdditions additions;
    private KeyReads reads;
    private Seal seal;
    private LogKey logKey;
    private Clock clock;

    PublishedKeys() {}

    @Inject
    PublishedKeys(KeyAdditions additions, KeyReads reads, Seal seal, LogKey logKey, Clock clock) {
        this.additions = additions;
        this.reads = reads;
        this.seal = seal;
        this.logKey = logKey;
        this.clock = clock;
    }

    /** Publishes the keys in use now, if they are new. Needs a running transaction. */
    public void publishPresent() {
        additions.add(sealKey(seal.certificate()));
        additions.add(noteKey(logKey.verifier()));
    }

    /** The content of {@code /.well-known/separi-keys.json}. */
    public JsonObject json() {
        JsonArrayBuilder keys = JSON.createArrayBuilder();
        reads.all().forEach(key -> keys.add(json(key)));
        return JSON.createObjectBuilder().add("keys", keys).build();
    }

    private JsonObject json(PublishedKey key) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", key.id())
                .add("use", key.use())
                .add("alg", key.alg())
                .add("state", isPresent(key) ? "active" : "retired")
                .add("notBefore", Moment.text(key.notBefore()));
        key.notAfter().ifPresent(end -> json.add("notAfter", Moment.text(end)));
        json.add("publicKey", key.publicKey());
        key.certificate().ifPresent(certificate -> json.add("certificate", certificate));
        key.vkey().ifPresent(vkey -> json.add("vkey", vkey));
        return json.build();
    }

    private boolean isPresent(PublishedKey key) {
        return key.use().equals("seal")
                ? key.id().equals(seal.keyId())
                : key.vkey().filter(logKey.verifier().toString()::equals).isPresent();
    }

    private PublishedKey sealKey(X509Certificate certificate) {
        try {
            return new PublishedKey(
                    seal.keyId(),
                    "seal",
                    "ES256",
                    certificate.getNotBefore().toInstant().atOffset(java.time.ZoneOffset.UTC),
                    Optional.of(certificate.getNotAfter().toInstant().atOffset(java.time.ZoneOffset.UTC)),
                    PublishedKey.pem("PUBLIC KEY", certificate.getPublicKey().getEncoded()),
                    Optional.of(PublishedKey.pem("CERTIFICATE", certificate.getEncoded())),
                    Optional.empty());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("the seal's certificate cannot be written", e);
        }
    }

    private PublishedKey noteKey(NoteVerifier verifier) {
        return new PublishedKey(
                HexFormat.of().formatHex(verifier.keyId()),
                "log",
                "Ed25519",
                OffsetDateTime.now(clock),
                Optional.empty(),
                PublishedKey.pem("PUBLIC KEY", verifier.publicKey().getEncoded()),
                Optional.empty(),
                Optional.of(verifier.toString()));
    }
}
