package ir.shahrvandsepari.contract;

import static ir.shahrvandsepari.contract.Filings.PATH;
import static ir.shahrvandsepari.contract.Filings.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One sale, one answer; and an answer taken back is taken back everywhere. */
class OneSaleContractIT extends AgainstTheServer {
    private static final ManyProperties HOUSES = new ManyProperties(5, 611, 3);

    private final Promised notary = Promised.as("demo-notary12");
    private final Promised otherNotary = Promised.as("demo-notary34");
    private final Promised manager5 = Promised.as("demo-manager5");
    private final Promised manager1 = Promised.as("demo-manager1");

    @BeforeAll
    static void bringHouses() {
        HOUSES.load(Api.as("demo-admin"), LocalDate.now(Tehran.ZONE));
    }

    private static JsonObject issued(Promised office, int house, String dang) {
        JsonObject inquiry =
                office.post(PATH, transfer(HOUSES.code(house), dang)).json();
        assertThat(inquiry.getString("state")).as(inquiry.toString()).isEqualTo("issued");
        return inquiry;
    }

    private static String number(JsonObject inquiry) {
        return inquiry.getJsonObject("certificate").getString("number");
    }

    private static JsonObject verified(JsonObject inquiry) {
        String url = inquiry.getJsonObject("certificate").getString("verifyUrl");
        JsonObject code = Json.createObjectBuilder()
                .add("code", url.substring(url.lastIndexOf('/') + 1))
                .build();
        return Promised.as("demo-notary12")
                .post("/api/v1/certificates/verification", code)
                .json();
    }

    @Test
    void theSameShareSoldAtTwoNotariesLeavesOneLiveAnswer() {
        JsonObject first = issued(notary, 0, "6");
        assertThat(verified(first).getString("verdict")).isEqualTo("VALID");
        JsonObject second = issued(otherNotary, 0, "6");
        assertThat(verified(second).getString("verdict")).isEqualTo("VALID");
        assertThat(verified(first).getString("verdict")).isEqualTo("SUPERSEDED");
        assertThat(verified(first).getString("endedWhy")).isEqualTo(number(second));
        assertThat(notary.get(PATH + "/" + first.getString("trackingCode"))
                        .json()
                        .getString("state"))
                .isEqualTo("superseded");
    }

    @Test
    void halfAndHalfAreTwoSalesAndBothStand() {
        JsonObject first = issued(notary, 1, "3");
        JsonObject second = issued(otherNotary, 1, "3");
        assertThat(verified(first).getString("verdict")).isEqualTo("VALID");
        assertThat(verified(second).getString("verdict")).isEqualTo("VALID");
        JsonObject deed = Json.createObjectBuilder()
                .add("deedNumber", "12/5")
                .add("deedDate", LocalDate.now(Tehran.ZONE).toString())
                .build();
        String use = "/api/v1/certificates/" + number(first) + "/use";
        assertThat(otherNotary.post(use, deed).status()).isEqualTo(404);
        assertThat(notary.post(use, deed).json().getBoolean("used")).isTrue();
        assertThat(notary.post(use, deed).json().getString("type")).isEqualTo("/problems/already-used");
        assertThat(verified(first).getString("reason")).isEqualTo("used");
        assertThat(notary.get(PATH + "/" + first.getString("trackingCode"))
                        .json()
                        .getJsonObject("certificate")
                        .getJsonObject("used")
                        .getString("deedNumber"))
                .isEqualTo("12/5");
    }

    @Test
    void twoPeopleTakeAnAnswerBackAndItIsRevokedFromThenOn() {
        JsonObject inquiry = issued(notary, 2, "6");
        String revocation = "/api/v1/certificates/" + number(inquiry) + "/revocation";
        JsonObject grounds =
                Json.createObjectBuilder().add("reason", "COURT_ORDER").build();
        assertThat(notary.post(revocation, grounds).status()).isEqualTo(403);
        assertThat(manager1.post(revocation, grounds).status())
                .as("not her district")
                .isEqualTo(404);
        assertThat(manager1.post(revocation + "/approval").json().getString("type"))
                .isEqualTo("/problems/revocation-not-requested");
        assertThat(manager5.post(revocation, grounds).status()).isEqualTo(201);
        Api.Answer alone = manager5.post(revocation + "/approval");
        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.json().getString("type")).isEqualTo("/problems/second-person-required");
        assertThat(verified(inquiry).getString("verdict")).isEqualTo("VALID");

        assertThat(manager1.post(revocation + "/approval").json().getString("state"))
                .isEqualTo("revoked");

        assertThat(verified(inquiry).getString("verdict")).isEqualTo("REVOKED");
        assertThat(notary.get(PATH + "/" + inquiry.getString("trackingCode"))
                        .json()
                        .getString("state"))
                .isEqualTo("revoked");
        assertThat(listedAsRevoked(number(inquiry))).isTrue();
        assertThat(leafStands(number(inquiry))).isTrue();
    }

    private static boolean listedAsRevoked(String number) {
        return Api.fromElsewhere()
                .get("/.well-known/separi-status.json")
                .json()
                .getJsonArray("revoked")
                .getValuesAs(JsonObject.class)
                .stream()
                .anyMatch(entry -> entry.getJsonObject("statement").toString().contains('"' + number + '"'));
    }

    /** Its leaf follows within seconds, and stands in the log at the place that the revocation names. */
    private static boolean leafStands(String number) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(deadline)) {
            if (Database.number(
                            "select count(*) from revocation r join log_entry l on l.entry_index = r.log_index"
                                    + " where r.number = ? and convert_from(l.entry, 'UTF8') like 'revocation sha256:%'",
                            number)
                    == 1) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return false;
    }
}
