package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.TestServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public pages as programs and strange browsers meet them. */
class PublicPagesContractIT extends AgainstTheServer {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Api anybody = Api.fromElsewhere();

    private static HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(TestServer.address().resolve(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static void isCalm(String body) {
        assertThat(body)
                .contains("<main")
                .contains("lang=\"fa\"")
                .doesNotContain("Exception", "	at ", "Payara", "Mojarra", "HTTP Status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/check",
                "/track",
                "/verify",
                "/v/x",
                "/statistics",
                "/help",
                "/sign-in",
                "/password",
                "/nix"
            })
    void aPageOpensNoSessionAndIsKeptByNobody(String path) {
        Api.Answer page = anybody.get(path);

        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self' 'nonce-")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        isCalm(page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH"})
    void whatNobodyDoesWithAPageIsRefused(String method) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(method, "/check");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
        isCalm(answer.body());
    }

    @Test
    void aHeadIsAnsweredLikeAGetWithoutItsBody() throws IOException, InterruptedException {
        HttpResponse<String> answer = send("HEAD", "/v/x");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void unknownAndWrongCodesAreAnsweredAlike() {
        String unknown =
                withoutNonce(anybody.get("/v/00000000000000000000000000").text());
        for (String code : new String[] {"x", "0", "00000000000000000000000001", "A".repeat(400), "%D8%A7"}) {
            Api.Answer answer = anybody.get("/v/" + code);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(withoutNonce(answer.text())).as(code).isEqualTo(unknown);
        }
    }

    private static String withoutNonce(String page) {
        return page.replaceAll("nonce=\"[^\"]*\"", "").replaceAll("[۰-۹]{2}:[۰-۹]{2}", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.faces.ViewState=12:34", "jakarta.faces.ViewState=stateless", "a=b", ""})
    void aPostWithoutItsPageIsAnsweredByAPage(String body) {
        for (String path :
                new String[] {"/check", "/track", "/verify", "/sign-in", "/password", "/verify/paper", "/nix"}) {
            Api.Answer answer =
                    anybody.post(path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(path).isIn(200, 404, 500);
            isCalm(answer.text());
        }
    }

    @Test
    void whatWasTypedIsShownAsTextAndNothingElse() {
        String page = anybody.get("/track?code=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                .text();

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }
}
