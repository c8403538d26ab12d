package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Api;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong at the partners' door, the answer is a problem document and never a stack trace. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ProblemContractIT {

    private static final Api ANYONE = Api.anonymous();

    private static void isProblem(Api.Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        JsonObject problem = answer.json();
        assertThat(problem.getString("type")).isEqualTo("/problems/" + slug);
        assertThat(problem.getString("code")).isEqualTo(slug.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank().doesNotContain("problem.");
        assertThat(problem.getString("detail"))
                .isNotBlank()
                .doesNotContain("problem.")
                .doesNotContain("{");
        assertThat(answer.text())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("ir.shahrvand");
    }

    @Test
    void anAddressThatDoesNotExistIsAProblem() {
        isProblem(ANYONE.get("/api/v1/nothing"), 404, "not-found");
        isProblem(ANYONE.get("/api/nothing"), 404, "not-found");
        isProblem(ANYONE.get("/api"), 404, "not-found");
        isProblem(ANYONE.get("/api/application.wadl"), 404, "not-found");
    }

    @Test
    void theWrongMethodIsAProblemThatNamesTheRightOnes() {
        Api.Answer answer = ANYONE.post("/api/v1/probe/open", "{}");
        isProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow").orElse("")).contains("GET");
    }

    @Test
    void anAnswerTypeThatWeDoNotHaveIsAProblem() {
        isProblem(ANYONE.get("/api/v1/probe/open", "Accept", "image/png"), 406, "not-acceptable");
    }

    @Test
    void aRequestTypeThatWeDoNotTakeIsAProblem() {
        byte[] body = "<a/>".getBytes(StandardCharsets.UTF_8);
        isProblem(ANYONE.post("/api/v1/probe/fields", "text/xml", body), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"a\"", "{\"a\":1,\"a\":2}", "{} {}", "nul", "{\"a\":\"\\ud800\"} x"})
    void brokenJsonIsAProblem(String body) {
        isProblem(ANYONE.post("/api/v1/probe/fields", body), 400, "malformed-json");
    }

    @Test
    void jsonThatIsNotUtf8IsAProblem() {
        byte[] latin = {'{', '"', 'a', '"', ':', '"', (byte) 0xE9, '"', '}'};
        isProblem(ANYONE.post("/api/v1/probe/fields", "application/json", latin), 400, "malformed-json");
    }

    @Test
    void jsonThatIsNestedTooDeepIsAProblem() {
        String body = "{\"a\":".repeat(300) + "1" + "}".repeat(300);
        Api.Answer answer = ANYONE.post("/api/v1/probe/fields", body);
        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void allWrongFieldsAreToldAtOnceEachWithItsPointer() {
        Api.Answer answer = ANYONE.post(
                "/api/v1/probe/fields",
                "{\"nationalId\":\"2740000001\",\"inner\":{\"flag\":\"yes\",\"more\":1},\"a/b\":1}");
        isProblem(answer, 422, "invalid-fields");
        List<String> errors = answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("pointer") + " " + error.getString("code"))
                .toList();
        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "/nationalId national-id-check-digit",
                        "/inner/text required",
                        "/inner/flag not-a-boolean",
                        "/inner/more unknown-field",
                        "/a~1b unknown-field");
        answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).forEach(error -> assertThat(
                        error.getString("detail"))
                .isNotBlank()
                .doesNotContain("invalid."));
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedByItsAnnouncedLength() {
        isProblem(ANYONE.post("/api/v1/probe/fields", "x".repeat(2_001)), 413, "body-too-large");
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedWhileItIsRead() throws Exception {
        isProblem(
                Chunked.post("/api/v1/probe/fields", "{\"nationalId\":\"" + "1".repeat(5_000) + "\"}"),
                413,
                "body-too-large");
    }

    @Test
    void ourOwnFailureTellsAReferenceAndNothingElse() {
        Api.Answer answer = ANYONE.get("/api/v1/probe/broken");
        isProblem(answer, 500, "internal-error");
        assertThat(answer.json().getString("reference")).isNotBlank();
        assertThat(answer.text()).doesNotContain("secret");
    }

    @Test
    void problemsSpeakPersianUnlessEnglishIsLiked() {
        assertThat(ANYONE.get("/api/v1/nothing").json().getString("title")).isEqualTo("پیدا نشد");
        assertThat(ANYONE.get("/api/v1/nothing", "Accept-Language", "en-GB,fa;q=0.5")
                        .json()
                        .getString("title"))
                .isEqualTo("Not found");
        assertThat(ANYONE.get("/api/v1/nothing", "Accept-Language", "de").json().getString("title"))
                .isEqualTo("پیدا نشد");
        assertThat(ANYONE.get("/api/v1/nothing", "Accept-Language", "?%").json().getString("title"))
                .isEqualTo("پیدا نشد");
    }

    @Test
    void noTokenAndAWrongTokenAreAProblemThatAsksForOne() {
        Api.Answer none = ANYONE.get("/api/v1/probe/managers");
        isProblem(none, 401, "token-required");
        assertThat(none.header("WWW-Authenticate").orElse("")).startsWith("Bearer");
        isProblem(Api.as("demo-nobody").get("/api/v1/probe/managers"), 401, "token-refused");
        isProblem(Api.as("demo-nobody").get("/api/v1/probe/open"), 401, "token-refused");
        isProblem(ANYONE.get("/api/v1/probe/open", "Authorization", "Basic YTpi"), 401, "token-refused");
    }

    @Test
    void theWrongRoleIsAProblem() {
        isProblem(Api.as("demo-notary12").get("/api/v1/probe/managers"), 403, "not-your-role");
        Api.Answer manager = Api.as("demo-manager5").get("/api/v1/probe/managers");
        assertThat(manager.status()).isEqualTo(200);
        assertThat(manager.json().getString("districts")).isEqualTo("[5]");
        assertThat(manager.json().getString("person")).hasSize(10);
    }

    @Test
    void aMethodThatForgotToSayWhoMayAnswersNobody() {
        isProblem(Api.as("demo-admin").get("/api/v1/probe/forgotten"), 403, "not-your-role");
    }

    @Test
    void aTokenOpensNoSessionAndAnswersAreNotCached() {
        Api.Answer answer = Api.as("demo-manager5").get("/api/v1/probe/managers");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void theSixtyFirstRequestWithinAMinuteWaits() {
        long begin = System.nanoTime();
        int passed = 0;
        Api.Answer answer = ANYONE.get("/api/v1/probe/limited");
        while (answer.status() == 200) {
            passed++;
            // one comes back each second, however slow the machine is
            assertThat(passed).isLessThan(61 + (int) Math.ceil((System.nanoTime() - begin) / 1e9));
            answer = ANYONE.get("/api/v1/probe/limited");
        }
        assertThat(passed).isGreaterThanOrEqualTo(55);
        isProblem(answer, 429, "too-many-requests");
        assertThat(Long.parseLong(answer.header("Retry-After").orElseThrow())).isBetween(1L, 60L);
        assertThat(Api.as("demo-bank1").get("/api/v1/probe/limited").status()).isEqualTo(200);
    }
}
