package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationContractIT extends AgainstTheServer {

    private static final String PATH = "/api/v1/certificates/verification";
    private final Api anybody = Api.fromElsewhere();

    @Test
    void unknownAndMalformedCodesAreAnsweredAlike() {
        String unknown =
                anybody.post(PATH, "{\"code\":\"00000000000000000000000000\"}").text();
        assertThat(unknown).contains("\"verdict\":\"UNKNOWN\"").contains("\"checked\":[");
        for (String code : new String[] {"", "x", "0", "no code at all", "00000000000000000000000001"}) {
            Api.Answer answer = anybody.post(PATH, "{\"code\":\"" + code + "\"}");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).isEqualTo(unknown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no pdf", "%PDF-1.7\n%%EOF", "\u0000\u0001\u0002"})
    void anyBytesSentAsPdfGetAVerdict(String bytes) {
        Api.Answer answer = anybody.post(PATH, "application/pdf", bytes.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("verdict")).isEqualTo("UNKNOWN");
    }

    @Test
    void aForeignQrTextIsUnknown() {
        for (String qr : new String[] {
            "HTTPS://EVIL.EXAMPLE/V/00000000000000000000000000", "hello", "HTTPS://A/V/" + "A".repeat(300)
        }) {
            Api.Answer answer = anybody.post(PATH, "{\"qr\":\"" + qr + "\"}");
            assertThat(answer.json().getString("verdict")).isEqualTo("UNKNOWN");
        }
    }

    @Test
    void aBodyThatSaysNeitherOrBothIsRefused() {
        assertThat(anybody.post(PATH, "{}").status()).isEqualTo(422);
        assertThat(anybody.post(PATH, "{\"code\":\"a\",\"qr\":\"b\"}").status()).isEqualTo(422);
        assertThat(anybody.post(PATH, "{\"code\":1}").status()).isEqualTo(422);
        assertThat(anybody.post(PATH, "{").status()).isEqualTo(400);
    }

    @Test
    void theSentencesComeInTheLanguageAskedFor() {
        assertThat(anybody.post(PATH, "{\"code\":\"x\"}", "Accept-Language", "en")
                        .text())
                .contains("There is no such answer");
        assertThat(anybody.post(PATH, "{\"code\":\"x\"}", "Accept-Language", "fa")
                        .text())
                .contains("چنین پاسخی");
    }
}
