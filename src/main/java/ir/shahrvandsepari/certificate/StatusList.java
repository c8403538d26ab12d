package ir.shahrvandsepari.certificate;

import static ir.shahrvandsepari.certificate.CanonicalJson.JSON;

import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All revoked answers in one signed document, for verifiers without a connection to us. The signature is a detached JWS
 * (RFC 7515, ES256) over the canonical JSON (RFC 8785) of the document without its member {@code signature}.
 */
@ApplicationScoped
public class StatusList {

    /** A verifier that has seen no newer list by then should say so. */
    private static final Duration NEXT = Duration.ofHours(24);
    /** How long one signature serves while nothing changes. */
    private static final Duration SIGNED_ANEW = Duration.ofHours(1);

    private RevocationRows rows;
    private Seal seal;
    private Clock clock;
    private String issuer;
    private volatile Signed last;

    private record Signed(JsonArray revoked, OffsetDateTime at, JsonObject document) {}

    StatusList() {}

    @Inject
    StatusList(
            RevocationRows rows, Seal seal, Clock clock, @ConfigProperty(name = "separi.public-url") String publicUrl) {
        this.rows = rows;
        this.seal = seal;
        this.clock = clock;
        this.issuer = URI.create(publicUrl).getAuthority();
    }

    /** The content of {@code /.well-known/separi-status.json}, never older than the last commit. */
    public JsonObject json() {
        JsonArray revoked = revoked(rows.approved());
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(Tehran.ZONE)).truncatedTo(ChronoUnit.SECONDS);
        Signed known = last;
        if (known == null
                || !known.revoked.equals(revoked)
                || known.at.plus(SIGNED_ANEW).isBefore(now)) {
            known = new Signed(revoked, now, sign(revoked, now));
            last = known;
        }
        return known.document;
    }

    private static JsonArray revoked(List<Revocation> revocations) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (Revocation revocation : revocations) {
            JsonObjectBuilder entry = JSON.createObjectBuilder()
                    .add("statement", CanonicalJson.read(revocation.statement().orElseThrow()));
            revocation.logIndex().ifPresent(index -> entry.add("logIndex", index));
            array.add(entry);
        }
        return array.build();
    }

    private JsonObject sign(JsonArray revoked, OffsetDateTime now) {
        JsonObject document = JSON.createObjectBuilder()
                .add("schema", "separi/status/1")
                .add("issuer", issuer)
                .add("issuedAt", Moment.text(now))
                .add("nextUpdate", Moment.text(now.plus(NEXT)))
                .add("revoked", revoked)
                .build();
        String header = base64(JSON.createObjectBuilder()
                .add("alg", "ES256")
                .add("kid", seal.keyId())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8));
        String signed = header + "." + base64(CanonicalJson.bytes(document));
        byte[] signature = EcdsaSignature.fixedForm(seal.sign(signed.getBytes(StandardCharsets.US_ASCII)));
        return JSON.createObjectBuilder(document)
                .add("signature", header + ".." + base64(signature))
                .build();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
