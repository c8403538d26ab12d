package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.DeskClient;
import ir.shahrvandsepari.fixture.TokenHolder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A partner's token over HTTP: given by two people, drawn once by its holder, taken by the interface, ended at once. */
class TokenContractIT extends AgainstTheServer {
    private static final Pattern SECRET = Pattern.compile(">(separi_[0-9A-Z]{32})<");
    /** What the doors remember of a token, and some grace for a busy machine. */
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(5 + 3);

    private static final String MINE = "account/";
    private static final String LIST = "/api/v1/inquiries?limit=1";

    private static String secret(HttpResponse<String> page) {
        Matcher found = SECRET.matcher(page.body());
        return found.find() ? found.group(1) : "";
    }

    private static void isRefusedSoon(String secret) {
        Instant deadline = Instant.now().plus(KNOWN_WITHIN);
        int status = 0;
        while (status != 401 && Instant.now().isBefore(deadline)) {
            status = Api.as(secret).get(LIST).status();
        }
        assertThat(status).isEqualTo(401);
    }

    @Test
    void aTokenIsGivenByTwoPeopleDrawnOnceUsedAndEndedAtOnce() throws Exception {
        DeskClient mine =
                DeskClient.signedIn(TokenHolder.like("bank1", "it-token").login());
        DeskClient second = DeskClient.signedIn("admin2");
        given(new TokenHolder("it-token"), mine, second);

        HttpResponse<String> page = mine.get(MINE);
        assertThat(page.body()).contains("it core");
        HttpResponse<String> drawn = mine.press(page, "draw", Map.of());
        String secret = secret(drawn);
        assertThat(drawn.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(mine.press(page, "draw", Map.of()).body()).doesNotContain("separi_");
        assertThat(mine.get(MINE).body()).contains("it core").doesNotContain("separi_");
        assertThat(second.get("admin/tokens").body()).contains("it core").doesNotContain(secret);
        assertThat(Api.as(secret).get(LIST).status()).isEqualTo(200);

        Map<String, String> stolen = Map.of("ending:which", "it-token it core", "ending:reason", "stolen");
        second.press(second.get("admin/tokens"), "ending:end-now", stolen);
        isRefusedSoon(secret);
        assertThat(mine.get(MINE).body()).contains("stolen");
        isJournalled();
        isWrittenNowhere(secret);
    }

    /** One administrator proposes, sees no button to approve it with, and another approves. */
    private static void given(TokenHolder holder, DeskClient mine, DeskClient second) {
        DeskClient first = DeskClient.signedIn("admin");
        HttpResponse<String> proposed =
                first.press(first.get("admin/tokens"), "proposing:propose", holder.proposal("it core"));
        assertThat(proposed.body()).contains("it core").doesNotContain(":approve\"");
        assertThat(mine.get(MINE).body()).doesNotContain("it core");
        second.press(second.get("admin/tokens"), "approve", Map.of());
    }

    private static void isJournalled() {
        assertThat(Database.column("select action || ' ' || login from access_journal"
                        + " where subject in ('TOKEN it-token', 'it-token it core') order by at, id"))
                .containsExactly(
                        "change-proposed admin",
                        "change-approved admin2",
                        "token-drawn it-token",
                        "token-ended admin2");
    }

    private static void isWrittenNowhere(String secret) throws Exception {
        for (String table : List.of("access_journal", "api_token", "token_right", "change_request", "request_key")) {
            assertThat(Database.number(
                            "select count(*) from " + table + " as kept where strpos(kept::text, ?) > 0", secret))
                    .as(table)
                    .isZero();
        }
        try (Stream<Path> logs = Files.list(Path.of("target/tests"))) {
            List<Path> all = logs.filter(file -> file.getFileName().toString().startsWith("server.log"))
                    .toList();
            assertThat(all).isNotEmpty();
            for (Path log : all) {
                assertThat(Files.readString(log).contains(secret))
                        .as(log.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void nobodyApprovesATokenOfHisOwnAccount() {
        TokenHolder own = TokenHolder.like("admin2", "it-token-own");
        DeskClient first = DeskClient.signedIn("admin");
        first.press(first.get("admin/tokens"), "proposing:propose", own.proposal("own"));
        DeskClient second = DeskClient.signedIn("admin2");
        assertThat(second.press(second.get("admin/tokens"), "approve", Map.of()).body())
                .contains("id=\"complaints\"");
        assertThat(Database.number("select count(*) from token_right where login = 'it-token-own'"))
                .isZero();
        second.press(second.get("admin/tokens"), "reject", Map.of());
    }

    @Test
    void anotherAccountNeitherSeesItNorDrawsItNorEndsIt() {
        long right = TokenHolder.like("bank1", "it-token-one").given("it first");
        TokenHolder.like("bank1", "it-token-two").given("it second");
        DeskClient other = DeskClient.signedIn("it-token-two");
        HttpResponse<String> page = other.get(MINE);
        assertThat(page.body()).contains("it second").doesNotContain("it first");
        assertThat(other.press(page, "draw", Map.of("right", "" + right)).statusCode())
                .isEqualTo(404);
        other.press(page, "ending:end-now", Map.of("ending:which", "it-token-one it first", "ending:reason", "x"));
        assertThat(Database.number(
                        "select count(*) from token_right where login = 'it-token-one' and ended_at is null"))
                .isEqualTo(1);
        assertThat(Database.number("select count(*) from api_token where login like 'it-token-___'"))
                .isZero();

        DeskClient admin = DeskClient.signedIn("admin");
        TokenHolder.like("bank1", "it-token-six").withoutPassword().given("it program");
        assertThat(admin.get("admin/tokens").body()).contains("it program").doesNotContain(":draw\"");
    }

    @Test
    void ofTwoRequestsAtTheSameMomentOneShowsASecret() {
        TokenHolder.like("bank1", "it-token-race").given("it race");
        List<CompletableFuture<String>> both = Stream.of(1, 2)
                .map(number -> DeskClient.signedIn("it-token-race"))
                .map(desk -> Map.entry(desk, desk.get(MINE)))
                .toList()
                .stream()
                .map(ready -> CompletableFuture.supplyAsync(
                        () -> secret(ready.getKey().press(ready.getValue(), "draw", Map.of()))))
                .toList();
        List<String> secrets = both.stream()
                .map(CompletableFuture::join)
                .filter(secret -> !secret.isEmpty())
                .toList();
        assertThat(secrets).hasSize(1);
        assertThat(Database.number("select count(*) from api_token where login = 'it-token-race'"))
                .isEqualTo(1);
        assertThat(Api.as(secrets.get(0)).get(LIST).status()).isEqualTo(200);

        DeskClient mine = DeskClient.signedIn("it-token-race");
        Map<String, String> end = Map.of("ending:which", "it-token-race it race", "ending:reason", "replaced");
        mine.press(mine.get(MINE), "ending:end-now", end);
        isRefusedSoon(secrets.get(0));
    }
}
