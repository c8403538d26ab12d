package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.BilledCase;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.PayerAtBank;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What comes back from the bank, honest, forged, doubled or not at all: the outcome is what the bank says when asked. */
class GatewayReturnIT extends AgainstTheServer {
    private final BilledCase billed = BilledCase.file();

    @Test
    void aPaidBillBringsTheCertificateByTheFourthProtocol() {
        HttpResponse<String> back = PayerAtBank.comeBack(PayerAtBank.leave(billed.toBank(), "pay"));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location").orElseThrow())
                .startsWith("https://office.example/case?id=1&payment=")
                .doesNotContainIgnoringCase("OK", "Token", "RefNum");
        assertThat(billed.state()).isEqualTo("issued");
        assertThat(billed.billState()).isEqualTo("paid");
        assertThat(billed.certificates()).isEqualTo(1);
        assertThat(Database.number(
                        "select count(*) from sms_message where subject = ? and template = 'PAYMENT_CONFIRMED'",
                        billed.trackingCode()))
                .isEqualTo(1);
    }

    @Test
    void aPaidBillBringsTheCertificateByTheThirdProtocolWithoutASession() {
        PayerAtBank.fault("CALLBACK", "FORM", billed.amount(), 0);
        HttpResponse<String> back = PayerAtBank.comeBack(PayerAtBank.leave(billed.toBank(), "pay"));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().allValues("Set-Cookie"))
                .as("a new session would end the old one")
                .isEmpty();
        assertThat(billed.state()).isEqualTo("issued");
    }

    @Test
    void aForgedCallbackThatSaysOkPaysNothing() {
        String page = billed.toBank();
        String token = page.substring(page.indexOf("token=") + 6);
        String resNum = Database.text("select res_num from payment_attempt where subject = ?", billed.trackingCode())
                .orElseThrow();
        Map<String, String> forged = Map.of(
                "State",
                "OK",
                "Status",
                "2",
                "Token",
                token,
                "ResNum",
                resNum,
                "RefNum",
                "forged-reference",
                "Amount",
                Long.toString(billed.amount()));

        assertThat(PayerAtBank.callBack(forged).statusCode()).isEqualTo(303);
        assertThat(PayerAtBank.callBack(Map.of("State", "OK", "Token", "unknown", "RefNum", "x"))
                        .statusCode())
                .isEqualTo(404);

        assertThat(billed.attempts()).containsExactly("TOKEN_ISSUED");
        assertThat(billed.state()).isEqualTo("payment-required");
        assertThat(billed.certificates()).isZero();
    }

    @Test
    void anothersPaymentOfTheSameAmountPaysNothing() {
        PayerAtBank.fault("CALLBACK", "FOREIGN_TOKEN", billed.amount(), 0);
        HttpResponse<String> back = PayerAtBank.comeBack(PayerAtBank.leave(billed.toBank(), "cancel"));

        assertThat(back.statusCode()).isEqualTo(404);
        assertThat(billed.attempts()).containsExactly("TOKEN_ISSUED");
        billed.letTheTimerAsk();
        assertThat(billed.attempts()).containsExactly("CANCELLED");
    }

    @Test
    void fiftyEqualCallbacksAtOnceMakeOneSettlementAndOneCertificate() {
        HttpResponse<String> fromBank = PayerAtBank.leave(billed.toBank(), "pay");
        List<CompletableFuture<Integer>> callbacks = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            callbacks.add(CompletableFuture.supplyAsync(
                    () -> PayerAtBank.comeBack(fromBank).statusCode()));
        }

        assertThat(callbacks).allSatisfy(callback -> assertThat(callback.join()).isEqualTo(303));
        billed.letTheTimerAsk();
        assertThat(billed.attempts()).containsExactly("POSTED");
        assertThat(billed.certificates()).isEqualTo(1);
        assertThat(billed.state()).isEqualTo("issued");
        assertThat(steps("POSTED")).isEqualTo(1);
    }

    @Test
    void anAmountThatDiffersFromTheBillGoesBackAndIsReported() {
        PayerAtBank.fault("VERIFY", "WRONG_AMOUNT", billed.amount(), 500);
        PayerAtBank.comeBack(PayerAtBank.leave(billed.toBank(), "pay"));

        assertThat(billed.attempts()).containsExactly("REVERSED");
        assertThat(billed.billState()).isEqualTo("unpaid");
        assertThat(billed.state()).isEqualTo("payment-required");
        assertThat(Database.column(
                        """
                        select j.action from access_journal j join payment_attempt a on a.res_num = j.subject
                        where a.subject = ? order by j.at, j.id""",
                        billed.trackingCode()))
                .containsExactly("payment-amount-differs", "payment-reversed");
    }

    @Test
    void whoTurnsBackPaysAgain() {
        PayerAtBank.comeBack(PayerAtBank.leave(billed.toBank(), "cancel"));
        assertThat(billed.attempts()).containsExactly("CANCELLED");

        PayerAtBank.comeBack(PayerAtBank.leave(billed.toBank(), "pay"));
        assertThat(billed.attempts()).containsExactly("CANCELLED", "POSTED");
        assertThat(billed.state()).isEqualTo("issued");
    }

    @Test
    void theTimerSettlesWhatNobodyCameBackFrom() {
        PayerAtBank.leave(billed.toBank(), "pay");
        assertThat(billed.attempts()).containsExactly("TOKEN_ISSUED");

        billed.letTheTimerAsk();
        assertThat(billed.attempts()).containsExactly("POSTED");
        assertThat(billed.certificates()).isEqualTo(1);
    }

    @Test
    void theTimerAsksAgainWhenTheBanksAnswerWasLost() {
        PayerAtBank.fault("VERIFY", "LOST", billed.amount(), 0);
        PayerAtBank.comeBack(PayerAtBank.leave(billed.toBank(), "pay"));
        assertThat(billed.attempts()).as("never failed by guess").containsExactly("RETURNED");
        assertThat(billed.billState()).isEqualTo("unpaid");

        billed.letTheTimerAsk();
        assertThat(billed.attempts()).containsExactly("POSTED");
    }

    @Test
    void twoTabsAtOnceOpenOnePaymentPage() {
        List<CompletableFuture<Api.Answer>> tabs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tabs.add(CompletableFuture.supplyAsync(billed::startPayment));
        }

        assertThat(tabs).allSatisfy(tab -> assertThat(tab.join().status()).isIn(201, 409));
        assertThat(billed.attempts()).hasSize(1);
    }

    @Test
    void aFreezeBetweenPaymentAndIssueStopsTheIssueAndLosesNoMoney() {
        HttpResponse<String> fromBank = PayerAtBank.leave(billed.toBank(), "pay");
        Database.change(
                "insert into hold (renovation_code, kind, reference, since) values (?, 'JUDICIAL_FREEZE', 'F-1', ?)",
                billed.renovationCode(),
                LocalDate.now());

        assertThat(PayerAtBank.comeBack(fromBank).statusCode()).isEqualTo(303);

        assertThat(billed.state()).isEqualTo("refused");
        assertThat(billed.read().getJsonObject("decision").toString()).contains("JUDICIAL_HOLD");
        assertThat(billed.certificates()).isZero();
        assertThat(billed.attempts()).containsExactly("POSTED");
        assertThat(billed.billState()).isEqualTo("paid");
        assertThat(Api.as("demo-notary12")
                        .get("/api/v1/eligibility?purpose=TRANSFER&renovationCode=" + billed.renovationCode())
                        .json()
                        .getInt("amountRial"))
                .as("what was paid is not asked for again")
                .isZero();
    }

    private long steps(String state) {
        return Database.number(
                """
                select count(*) from payment_step s join payment_attempt a on a.id = s.attempt
                where a.subject = ? and s.state = ?""",
                billed.trackingCode(),
                state);
    }
}
