package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.TestServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in at a desk: who gets in, who does not, and what guessing gains. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignInContractIT {

    private static final String PASSWORD = "demo-Urmia-1405";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(TestServer.address().resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(TestServer.address().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String signIn(String login, String password) throws IOException, InterruptedException {
        return post("/sign-in-probe", "login=" + encoded(login) + "&password=" + encoded(password))
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    @Test
    void theRightPasswordOpensTheDeskOfTheRoleAndNoOther() throws Exception {
        assertThat(signIn("notary12", PASSWORD)).isEqualTo("SIGNED_IN notary12");
        assertThat(get("/notary/probe").body()).isEqualTo("notary12 [NOTARY]");
        assertThat(get("/admin/probe").statusCode()).isEqualTo(403);
    }

    @Test
    void aDeskSendsAStrangerToTheSignInPageAndBackAfterwards() throws Exception {
        HttpResponse<String> away = get("/notary/probe?a=1");
        assertThat(away.statusCode()).isEqualTo(302);
        assertThat(away.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
        HttpResponse<String> back = post("/sign-in-probe", "login=notary12&password=" + PASSWORD);
        assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
        assertThat(back.headers().firstValue("Location").orElse("")).endsWith("/notary/probe?a=1");
        assertThat(get("/notary/probe?a=1").body()).isEqualTo("notary12 [NOTARY]");
    }

    @Test
    void nobodyIsToldOffForAKeyboardLayout() throws Exception {
        assertThat(signIn(" Notary۱۲ ", "demo-Urmia-۱۴۰۵")).isEqualTo("SIGNED_IN notary12");
    }

    @Test
    void aSessionPlantedBeforeTheSignInIsWorthNothingAfterwards() throws Exception {
        get("/sign-in-probe?session");
        String planted = session();
        assertThat(planted).isNotEmpty();
        signIn("notary34", PASSWORD);
        assertThat(session()).isNotEmpty().isNotEqualTo(planted);
    }

    @Test
    void theSessionCookieIsForUsAlone() throws Exception {
        HttpResponse<String> answer = get("/sign-in-probe?session");
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void afterSigningOutTheDeskIsClosed() throws Exception {
        signIn("notary12", PASSWORD);
        assertThat(post("/sign-in-probe", "out=1").body()).isEqualTo("out");
        assertThat(get("/notary/probe").statusCode()).isEqualTo(302);
    }

    @Test
    void whoIsSignedInIsNeverTurnedAwayHoweverMuchIsAskedForAtOnce() throws Exception {
        SignInContractIT district = new SignInContractIT();
        signIn("notary12", PASSWORD);
        district.signIn("clerk5", PASSWORD);
        Api bank = Api.as("demo-bank1");
        List<Callable<Integer>> once = List.of(
                () -> get("/notary/").statusCode(),
                () -> district.get("/district/").statusCode(),
                () -> bank.get("/api/v1/inquiries?limit=1").status());
        ExecutorService tabs = Executors.newFixedThreadPool(16);
        try {
            Set<Integer> seen = new TreeSet<>();
            List<Callable<Integer>> all = Collections.nCopies(400, once).stream()
                    .flatMap(List::stream)
                    .toList();
            for (Future<Integer> answer : tabs.invokeAll(all)) {
                seen.add(answer.get());
            }
            assertThat(seen).containsExactly(200);
        } finally {
            tabs.shutdownNow();
        }
    }

    @Test
    void whoSignsInAsSomebodyElseIsSomebodyElse() throws Exception {
        signIn("notary12", PASSWORD);
        assertThat(signIn("admin", PASSWORD)).isEqualTo("SIGNED_IN admin");
        assertThat(get("/admin/probe").body()).isEqualTo("admin [ADMIN]");
        assertThat(get("/notary/probe").statusCode()).isEqualTo(403);
    }

    @Test
    void theSessionOfADeskOpensNoResourceOfTheApi() throws Exception {
        signIn("notary12", PASSWORD);
        assertThat(get("/api/v1/probe/managers").statusCode()).isEqualTo(401);
    }

    @Test
    void theFifthWrongPasswordLocksTheNameForAQuarterOfAnHour() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("support", "wrong-" + i)).isEqualTo("REFUSED anonymous");
        }
        assertThat(signIn("support", PASSWORD)).isEqualTo("REFUSED anonymous");
        assertThat(Database.number("select count(*) from sign_in_lock where login = 'support'"
                        + " and locked_until between now() + interval '14 minutes' and now() + interval '15 minutes'"))
                .isEqualTo(1);
        Database.change("update sign_in_lock set locked_until = now() - interval '1 second' where login = 'support'");
        Database.change("update sign_in_attempt set at = at - interval '16 minutes' where login = 'support'");
        assertThat(signIn("support", PASSWORD)).isEqualTo("SIGNED_IN support");
        assertThat(Database.number("select count(*) from sign_in_attempt where login = 'support'"))
                .isZero();
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPasswordAndNotWrittenDown() throws Exception {
        assertThat(signIn("my-secret-password", "x")).isEqualTo("REFUSED anonymous");
        assertThat(Database.column("select subject from access_journal where action like 'sign-in-%'"))
                .doesNotContain("my-secret-password")
                .contains("unknown-name");
    }

    @Test
    void theJournalOnlyGrows() throws Exception {
        signIn("auditor", PASSWORD);
        assertThat(Database.column("select subject from access_journal where action = 'signed-in'"))
                .contains("auditor");
        for (String change : List.of(
                "update access_journal set login = 'x'", "delete from access_journal", "truncate access_journal")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Database.change(change))
                    .hasRootCauseInstanceOf(java.sql.SQLException.class)
                    .rootCause()
                    .hasMessageContaining("only grows");
        }
    }
}
