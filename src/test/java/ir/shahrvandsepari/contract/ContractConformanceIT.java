package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The running server serves what the contract says, and serves the contract. */
class ContractConformanceIT extends AgainstTheServer {
    private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"]+\\.(?:js|css))\"");

    private final Api anybody = Api.fromElsewhere();

    @Test
    void everyOperationOfTheContractAnswersOnTheRunningServer() {
        for (String operation : Contract.written().operations()) {
            String path = operation.split(" ")[1].replace("{}", "1");
            Api.Answer answer =
                    operation.startsWith("GET") ? anybody.get(path) : anybody.post(path, "text/nothing", new byte[0]);
            // a stranger is told to show a token, or that this is no type to send: the address and the method exist
            assertThat(answer.status()).as(operation + ": " + answer).isIn(200, 401, 415);
        }
    }

    @Test
    void theContractIsServedAsItIsWritten() throws IOException {
        Api.Answer served = Promised.anybody().get("/api/v1/openapi.yaml");
        assertThat(served.text()).isEqualTo(Files.readString(Contract.FILE));
        assertThat(served.header("Content-Type").orElseThrow()).startsWith("application/yaml");
    }

    @Test
    void thePageForPeopleLoadsEverythingFromThisServer() {
        Api.Answer page = anybody.get("/api/docs", "Accept", "text/html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';")
                .doesNotContain("http");
        assertThat(page.text())
                .doesNotContain("<script>")
                .doesNotContain("https://")
                .doesNotContain("{version}");
        assertThat(LOADED.matcher(page.text()).results().map((MatchResult found) -> found.group(1)))
                .hasSize(4)
                .allSatisfy(address ->
                        assertThat(anybody.get(address).status()).as(address).isEqualTo(200));
    }

    @Test
    void statisticsAreForAnybody() {
        assertThat(Promised.anybody().get("/api/v1/statistics").json().getJsonObject("certificates"))
                .containsKeys("byPurpose", "byDistrict", "byMonth");
    }
}
