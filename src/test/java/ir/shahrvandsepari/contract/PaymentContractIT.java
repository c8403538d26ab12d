package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.BilledCase;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaymentContractIT extends AgainstTheServer {
    private static final Api NOTARY = Api.as("demo-notary12");
    private static final String BACK = "{\"returnUrl\":\"https://office.example/\"}";

    @Test
    void theBillIsReadWithItsLinesAndKeptByItsTag() {
        BilledCase billed = BilledCase.file();
        Api.Answer read = NOTARY.get(billed.path() + "/bill");

        assertThat(read.status()).as(read.toString()).isEqualTo(200);
        JsonObject bill = read.json();
        assertThat(bill.keySet())
                .containsExactly(
                        "billId",
                        "paymentId",
                        "amountRial",
                        "state",
                        "payableUntil",
                        "payableUntilJalali",
                        "roundingRial",
                        "lines");
        assertThat(bill.getString("state")).isEqualTo("unpaid");
        assertThat(bill.getJsonArray("lines").getJsonObject(0).keySet())
                .containsExactly("levy", "year", "principalRial", "penaltyRial", "discountRial");
        assertThat(sumOfLines(bill)).isEqualTo(number(bill, "amountRial") + number(bill, "roundingRial"));
        assertThat(NOTARY.get(billed.path()).json().getJsonObject("bill")).isEqualTo(bill);

        String tag = read.header("ETag").orElseThrow();
        assertThat(NOTARY.get(billed.path() + "/bill", "If-None-Match", tag).status())
                .isEqualTo(304);
    }

    private static long sumOfLines(JsonObject bill) {
        return bill.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .mapToLong(line ->
                        number(line, "principalRial") + number(line, "penaltyRial") - number(line, "discountRial"))
                .sum();
    }

    private static long number(JsonObject json, String name) {
        return ((JsonNumber) json.get(name)).longValueExact();
    }

    @Test
    void anotherOfficesBillIsNotThere() {
        BilledCase billed = BilledCase.file();
        for (String token : List.of("demo-bank1", "demo-water")) {
            assertThat(Api.as(token).get(billed.path() + "/bill").status()).isEqualTo(404);
            assertThat(Api.as(token).post(billed.path() + "/payments", BACK).status())
                    .isEqualTo(404);
        }
        assertThat(Api.as("demo-governorate").get(billed.path() + "/bill").status())
                .isEqualTo(200);
        assertThat(Api.anonymous().get(billed.path() + "/bill").status()).isEqualTo(401);
        assertThat(NOTARY.get("/api/v1/inquiries/no-such-code/bill").status()).isEqualTo(404);
    }

    @Test
    void aPaymentStartsOnceHoweverOftenItIsAskedFor() {
        BilledCase billed = BilledCase.file();
        String key = UUID.randomUUID().toString();
        Api.Answer first = NOTARY.post(billed.path() + "/payments", BACK, "Idempotency-Key", key);
        Api.Answer replay = NOTARY.post(billed.path() + "/payments", BACK, "Idempotency-Key", key);
        Api.Answer anotherTab = NOTARY.post(billed.path() + "/payments", BACK);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.json().keySet()).containsExactly("payment", "amountRial", "redirectUrl");
        assertThat(number(first.json(), "amountRial")).isEqualTo(billed.amount());
        assertThat(first.json().getString("redirectUrl")).contains("/OnlinePG/SendToken?token=");
        assertThat(replay.json()).isEqualTo(first.json());
        assertThat(replay.header("Idempotent-Replay")).contains("true");
        assertThat(anotherTab.json()).as("the page that is open already").isEqualTo(first.json());
        assertThat(billed.attempts()).hasSize(1);
    }

    @Test
    void whatIsNoReturnAddressIsRefusedByItsField() {
        BilledCase billed = BilledCase.file();
        for (String address : List.of("javascript:alert(1)", "http://office.example/", "https://a@b.example/", "")) {
            Api.Answer refused = NOTARY.post(billed.path() + "/payments", "{\"returnUrl\":\"" + address + "\"}");
            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            JsonObject error = refused.json().getJsonArray("errors").getJsonObject(0);
            assertThat(error.getString("pointer")).isEqualTo("/returnUrl");
            assertThat(error.getString("code")).isEqualTo("return-url-malformed");
            assertThat(error.getString("detail")).doesNotContain("return-url");
        }
        assertThat(NOTARY.post(billed.path() + "/payments", "{}").status()).isEqualTo(422);
        assertThat(billed.attempts()).isEmpty();
    }

    @Test
    void aWithdrawnCaseTakesNoMoney() {
        BilledCase billed = BilledCase.file();
        Api.Answer withdrawn = NOTARY.post(billed.path() + "/withdrawal", "{}");
        assertThat(withdrawn.status()).as(withdrawn.toString()).isBetween(200, 204);

        Api.Answer refused = billed.startPayment();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().getString("type")).isEqualTo("/problems/nothing-to-pay");
        assertThat(billed.billState()).isEqualTo("cancelled");
    }
}
