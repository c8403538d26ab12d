package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.BilledCase;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.PayerAtBank;
import ir.shahrvandsepari.fixture.TestServer;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Something would end or stop a case while somebody is at the bank for it: no rial is lost or doubled, and the payer is told. */
class PaymentUnderWayIT extends AgainstTheServer {
    private static final Api NOTARY = Api.as("demo-notary12");

    private final BilledCase billed = BilledCase.file();

    @Test
    void aCaseIsNotWithdrawnWhileSomebodyPaysForItAndGoesOnWhenItIsPaid() {
        String bank = billed.toBank();
        Api.Answer refused = withdraw();

        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.json().getString("type")).isEqualTo("/problems/withdrawal-unresolved");
        assertThat(billed.state()).isEqualTo("payment-required");
        PayerAtBank.comeBack(PayerAtBank.leave(bank, "pay"));
        assertThat(billed.state()).isEqualTo("issued");
        assertThat(billed.certificates()).isEqualTo(1);
        assertThat(told()).containsExactly("PAYMENT_CONFIRMED");
    }

    @Test
    void aCaseIsNotWithdrawnAsLongAsTheBankHasNotConfirmedWhatWasPaid() {
        PayerAtBank.fault("VERIFY", "SILENCE", billed.amount(), 0);
        PayerAtBank.comeBack(PayerAtBank.leave(billed.toBank(), "pay"));

        assertThat(withdraw().status()).isEqualTo(409);
        billed.letTheTimerAsk();
        assertThat(billed.state()).isEqualTo("issued");
        assertThat(bills()).containsExactly("PAID");
    }

    @Test
    void whoTurnedBackLeavesACaseThatIsWithdrawnWithItsBill() {
        PayerAtBank.comeBack(PayerAtBank.leave(billed.toBank(), "cancel"));

        assertThat(withdraw().status()).isEqualTo(200);
        assertThat(billed.state()).isEqualTo("withdrawn");
        assertThat(bills()).containsExactly("CANCELLED");
    }

    @Test
    void whatAnOwnerStopsWhileSomebodyPaysKeepsTheMoneyAndTellsThePayer() {
        String bank = billed.toBank();
        object();
        PayerAtBank.comeBack(PayerAtBank.leave(bank, "pay"));

        assertThat(billed.state()).isEqualTo("in-progress");
        assertThat(bills()).containsExactly("PAID");
        assertThat(told()).containsExactly("PAYMENT_CONFIRMED");
        assertThat(withdraw().status()).as("what is paid stays on the account").isEqualTo(200);
        assertThat(bills()).containsExactly("PAID");
        assertThat(NOTARY.get("/api/v1/eligibility?purpose=TRANSFER&renovationCode=" + billed.renovationCode())
                        .json()
                        .getInt("amountRial"))
                .isZero();
    }

    @Test
    void whatAnOwnerStopsWhileSomebodyTurnsBackCannotBePaidByAnyLink() {
        String bank = billed.toBank();
        String link = linkOfTheSlip();
        object();
        PayerAtBank.comeBack(PayerAtBank.leave(bank, "cancel"));

        assertThat(billed.state()).isEqualTo("in-progress");
        assertThat(bills()).containsExactly("CANCELLED");
        assertThat(post(link, "").statusCode()).as("no way to the bank").isEqualTo(200);
        assertThat(billed.attempts()).containsExactly("CANCELLED");
    }

    @Test
    void aBillThatACaseLeftBehindTakesNoMoneyByALink() {
        String link = linkOfTheSlip();
        Database.change("update inquiry set state = 'UNDER_REVIEW' where tracking_code = ?", billed.trackingCode());

        HttpResponse<String> page = post(link, "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("id=\"pay\"");
        assertThat(billed.attempts()).isEmpty();
    }

    private Api.Answer withdraw() {
        return NOTARY.post(billed.path() + "/withdrawal", "{}");
    }

    private List<String> bills() {
        return Database.column("select state from bill where subject = ? order by id", billed.trackingCode());
    }

    private List<String> told() {
        return Database.column(
                "select template from sms_message where subject = ? and template like 'PAYMENT%' order by id",
                billed.trackingCode());
    }

    private void object() {
        String text = Database.text(
                        "select text from sms_message where template = 'INQUIRY_FILED' and subject = ?"
                                + " order by id limit 1",
                        billed.trackingCode())
                .orElseThrow();
        String link = text.replaceAll("(?s).*link=([0-9A-Za-z]+).*", "$1");
        assertThat(post("objection", "link=" + link + "&said=no").statusCode()).isEqualTo(200);
    }

    /** The page that pays the bill for whoever has its two numbers. */
    private String linkOfTheSlip() {
        JsonObject bill = NOTARY.get(billed.path() + "/bill").json();
        String numbers = "?billId=" + bill.getString("billId") + "&paymentId=" + bill.getString("paymentId");
        HttpResponse<String> found = send(HttpRequest.newBuilder(at("pay" + numbers)));
        return found.headers().firstValue("Location").orElseThrow().replaceFirst(".*/pay/", "pay/");
    }

    private static HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static URI at(String path) {
        return TestServer.address().resolve(path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return HttpClient.newHttpClient()
                .sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }
}
