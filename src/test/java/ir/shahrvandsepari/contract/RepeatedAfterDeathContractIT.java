package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A request that took effect and whose process died before the answer is repeated by its client, and told what was done. */
class RepeatedAfterDeathContractIT extends AgainstTheServer {
    private static final LocalDate TODAY = LocalDate.now(Tehran.ZONE);
    private static final ManyProperties HOUSES = new ManyProperties(5, 310, 4);
    private static final Api NOTARY = Api.as("demo-notary12");

    @BeforeAll
    static void load() {
        HOUSES.load(Api.as("demo-admin"), TODAY);
    }

    @Test
    void theUsedMarkIsSetOnceAndToldTwice() {
        String number = issue(0);
        String deed = "{\"deedNumber\":\"1405/77\",\"deedDate\":\"" + TODAY + "\"}";
        assertToldTwice(NOTARY, "/api/v1/certificates/" + number + "/use", deed, number);
    }

    @Test
    void aRevocationIsAskedForAndApprovedOnceAndToldTwice() {
        String number = issue(1);
        String revocation = "/api/v1/certificates/" + number + "/revocation";
        assertToldTwice(Api.as("demo-manager5"), revocation, "{\"reason\":\"FACTS_WRONG\"}", number);
        assertToldTwice(Api.as("demo-manager1"), revocation + "/approval", "", number);
    }

    @Test
    void aCaseIsWithdrawnOnceAndToldTwice() {
        Database.change(
                "update levy_due set paid = 0 where renovation_code = ? and levy = 'RENOVATION'", HOUSES.code(2));
        Api.Answer filed = NOTARY.post("/api/v1/inquiries", HOUSES.transfer(2));
        String code = filed.json().getString("trackingCode");
        assertToldTwice(NOTARY, "/api/v1/inquiries/" + code + "/withdrawal", "", code);
    }

    private static void assertToldTwice(Api who, String path, String body, String subject) {
        String key = UUID.randomUUID().toString();
        Api.Answer first = who.post(path, body, "Idempotency-Key", key);
        assertThat(first.status()).as(first.toString()).isBetween(200, 201);
        dieBeforeTheAnswer(subject);
        Api.Answer again = who.post(path, body, "Idempotency-Key", key);
        assertThat(again.status()).as(again.toString()).isEqualTo(first.status());
        assertThat(again.json().getString("state", "")).isEqualTo(first.json().getString("state", ""));
        assertThat(again.header("Idempotent-Replay")).isEmpty();
    }

    /** What a kill between effect and answer leaves, once the claim is over. */
    private static void dieBeforeTheAnswer(String subject) {
        Database.change(
                "update request_key set status = null, answer = null, claimed_until = now() - interval '1 second'"
                        + " where subject = ?",
                subject);
    }

    private static String issue(int house) {
        Api.Answer filed = NOTARY.post("/api/v1/inquiries", HOUSES.transfer(house));
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        return filed.json().getJsonObject("certificate").getString("number");
    }
}
