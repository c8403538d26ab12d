package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong outside the API, people get a page of ours in Persian: no trace, and nothing about the server. */
class ErrorPageContractIT extends AgainstTheServer {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final HttpClient BROWSER = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private static HttpRequest.Builder to(String path) {
        URI base = TestServer.address();
        return HttpRequest.newBuilder(URI.create(base.toString() + path.substring(1)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void isOurPage(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("lang=\"fa\" dir=\"rtl\"").contains("<h1>");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .contains("script-src 'self' 'nonce-")
                .contains("frame-ancestors 'none'");
        saysNothingOfTheServer(answer);
    }

    private static void saysNothingOfTheServer(HttpResponse<String> answer) {
        for (String header : List.of("Server", "X-Powered-By")) {
            assertThat(answer.headers().firstValue(header)).as(header).isEmpty();
        }
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.body())
                .doesNotContainIgnoringCase("payara")
                .doesNotContainIgnoringCase("glassfish")
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("a secret that no answer may hold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/nothing/deeper.xhtml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/resources/nothing.css",
                "/.well-known/nothing"
            })
    void anAddressThatDoesNotExistIsAPage(String path) throws Exception {
        isOurPage(send(to(path)), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH", "OPTIONS", "FOO"})
    void aMethodThatPagesDoNotHaveIsAPage(String method) throws Exception {
        HttpResponse<String> answer = send(to("/sign-in").method(method, BodyPublishers.noBody()));
        isOurPage(answer, 405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
    }

    @Test
    void aFormThatIsTooLargeIsAPage() throws Exception {
        String large = "login=" + "a".repeat(12_000_000);
        isOurPage(send(to("/sign-in").header("Content-Type", FORM).POST(BodyPublishers.ofString(large))), 413);
    }

    @Test
    void aFormThatCannotBeTakenApartIsAPage() throws Exception {
        isOurPage(
                send(to("/sign-in")
                        .header("Content-Type", "multipart/form-data")
                        .POST(BodyPublishers.ofString("x"))),
                400);
    }

    @Test
    void ourOwnFailureIsAPage() throws Exception {
        isOurPage(send(to("/broken-probe")), 500);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 410, 413, 415, 429, 500, 503})
    void everyStatusHasItsPage(int status) throws Exception {
        isOurPage(send(to("/broken-probe?status=" + status)), status);
    }

    /** The server answers these itself, before any code of ours sees them; what counts is that it keeps quiet. */
    @ParameterizedTest
    @ValueSource(strings = {"/%c0%af", "/%2e%2e/%2e%2e/etc/passwd", "/a%00b", "/..%5c..%5cetc"})
    void anAddressThatIsNoneTellsNothing(String path) throws Exception {
        HttpResponse<String> answer = send(to(path));
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContain("Exception");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/check", "/track", "/verify", "/statistics", "/help"})
    void everyPublicPageHasItsPolicyAndKeepsQuiet(String path) throws Exception {
        isOurPage(send(to(path)), 200);
    }
}
