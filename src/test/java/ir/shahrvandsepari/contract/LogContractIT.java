package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.transparency.Checkpoint;
import ir.shahrvandsepari.transparency.NoteVerifier;
import ir.shahrvandsepari.transparency.SignedNote;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** The log and the keys as somebody sees them who knows nothing but the C2SP formats. */
class LogContractIT extends AgainstTheServer {

    private final Api anybody = Api.anonymous();

    @Test
    void theCheckpointIsSignedByAPublishedLogKey() {
        Api.Answer answer = anybody.get("/log/checkpoint");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElseThrow()).isEqualToIgnoringCase("text/plain; charset=utf-8");
        SignedNote note = SignedNote.parse(answer.text());
        assertThat(keys("log").anyMatch(key -> NoteVerifier.parse(key.getString("vkey"))
                        .verifies(note)))
                .isTrue();
        assertThat(Checkpoint.parse(note.text()).size()).isNotNegative();
    }

    @Test
    void aTileThatIsNotThereIsNotRemembered() {
        for (String path : new String[] {"tile/0/x999/999", "tile/0/nonsense", "tile/entries/x999/999", "nothing"}) {
            Api.Answer answer = anybody.get("/log/" + path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Cache-Control").orElseThrow()).contains("no-store");
        }
    }

    @Test
    void theSealIsPublishedWithItsCertificate() {
        JsonObject seal = keys("seal").findFirst().orElseThrow();
        assertThat(seal.getString("alg")).isEqualTo("ES256");
        assertThat(seal.getString("state")).isEqualTo("active");
        assertThat(seal.getString("publicKey")).startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(seal.getString("certificate")).startsWith("-----BEGIN CERTIFICATE-----");
        assertThat(seal.keySet()).contains("id", "notBefore", "notAfter");
    }

    @Test
    void theStatusListIsSignedAndDated() {
        JsonObject status = anybody.get("/.well-known/separi-status.json").json();
        assertThat(status.getString("signature")).matches("[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]{86}");
        assertThat(status.keySet()).contains("issuedAt", "nextUpdate", "revoked", "issuer");
    }

    private java.util.stream.Stream<JsonObject> keys(String use) {
        return anybody.get("/.well-known/separi-keys.json").json().getJsonArray("keys").stream()
                .map(jakarta.json.JsonValue::asJsonObject)
                .filter(key -> key.getString("use").equals(use));
    }
}
