package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.payment.Confirmation;
import ir.shahrvandsepari.payment.Confirmation.Result;
import ir.shahrvandsepari.payment.GatewayAnswer;
import ir.shahrvandsepari.payment.GatewayAnswer.Refused;
import ir.shahrvandsepari.payment.GatewayAnswer.Said;
import ir.shahrvandsepari.payment.GatewayAnswer.Silence;
import ir.shahrvandsepari.payment.GatewayCode;
import ir.shahrvandsepari.payment.GatewayReceipt;
import ir.shahrvandsepari.payment.GatewayReceipt.Status;
import ir.shahrvandsepari.payment.GatewayToken;
import ir.shahrvandsepari.payment.PaymentGateway;
import ir.shahrvandsepari.payment.RefNum;
import ir.shahrvandsepari.payment.ResNum;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our side of SEP's protocol against the stand-in, over HTTP. Amounts are unique, so that faults meet their own test. */
@ExtendWith(ArquillianExtension.class)
class SepGatewayIT {
    private static final AtomicLong AMOUNT = new AtomicLong(7_000_000);
    private static final URI BACK = URI.create("https://municipality.example/payments/sep/return");

    @Inject
    private PaymentGateway gateway;

    @Inject
    @ConfigProperty(name = "separi.public-url")
    private String server;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Rial amount = Rial.of(AMOUNT.addAndGet(1_000));
    private final ResNum number = new ResNum("test-" + UUID.randomUUID());

    @Test
    void whatWasPaidIsConfirmedOnceAndGoesBackWhole() throws Exception {
        GatewayToken token = token();
        assertThat(receipt(token).status()).isEqualTo(Status.IN_PROGRESS);
        String location = leave(token, "pay");

        GatewayReceipt receipt = receipt(token);
        assertThat(receipt.status()).isEqualTo(Status.TAKEN);
        assertThat(receipt.resNum()).contains(number);
        assertThat(receipt.amount()).isEqualTo(amount);
        RefNum refNum = receipt.refNum().orElseThrow();
        assertThat(location).isEqualTo(BACK + "?Token=" + token + "&RefNum=" + refNum);

        assertThat(confirmed(gateway.verify(refNum))).isEqualTo(new Confirmation(Result.DONE, Optional.of(amount)));
        assertThat(confirmed(gateway.verify(refNum)).result()).isEqualTo(Result.ALREADY_DONE);
        assertThat(gateway.receipt(token)).isEqualTo(new Refused<>(new GatewayCode("404")));
        assertThat(confirmed(gateway.reverse(refNum)).result()).isEqualTo(Result.DONE);
        assertThat(confirmed(gateway.reverse(refNum)).result()).isEqualTo(Result.ALREADY_DONE);
        assertThat(confirmed(gateway.verify(refNum)).result()).isEqualTo(Result.ALREADY_REVERSED);
    }

    @Test
    void whoTurnsBackHasNoNumber() throws Exception {
        leavesWithoutNumber("cancel", Status.CANCELLED);
    }

    @Test
    void whoseCardFailsHasNoNumber() throws Exception {
        leavesWithoutNumber("fail", Status.FAILED);
    }

    private void leavesWithoutNumber(String how, Status status) throws Exception {
        GatewayToken token = token();
        assertThat(leave(token, how)).endsWith("&RefNum=");

        GatewayReceipt receipt = receipt(token);
        assertThat(receipt.status()).isEqualTo(status);
        assertThat(receipt.refNum()).isEmpty();
    }

    @Test
    void aPageThatWasLeftTakesNoMoneyLater() throws Exception {
        GatewayToken token = token();
        leave(token, "cancel");
        leave(token, "pay");

        assertThat(receipt(token).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void anUnknownNumberIsNotFoundAndAMissingOneIsNoPage() throws Exception {
        assertThat(confirmed(gateway.verify(new RefNum("nobody-paid-this"))).result())
                .isEqualTo(Result.NOT_FOUND);
        assertThat(page("/OnlinePG/SendToken?token=none").statusCode()).isEqualTo(404);
    }

    @Test
    void theSameNumberIsSoldNoTokenTwice() {
        token();
        assertThat(gateway.token(number, amount, BACK)).isEqualTo(new Refused<>(new GatewayCode("5")));
    }

    @Test
    void aSilentGatewayIsNotReadAsARefusal() throws Exception {
        fault("TOKEN", "SILENCE", 0);
        assertThat(gateway.token(number, amount, BACK)).isInstanceOf(Silence.class);

        GatewayToken token = token();
        leave(token, "pay");
        fault("RECEIPT", "SILENCE", 0);
        assertThat(gateway.receipt(token)).isInstanceOf(Silence.class);
        RefNum refNum = receipt(token).refNum().orElseThrow();
        fault("VERIFY", "LOST", 0);
        assertThat(gateway.verify(refNum)).isInstanceOf(Silence.class);
        assertThat(confirmed(gateway.verify(refNum)).result()).isEqualTo(Result.ALREADY_DONE);
    }

    @Test
    void theWindowsOfTheManualCloseInTheirOrder() throws Exception {
        GatewayToken token = token();
        leave(token, "pay");
        RefNum refNum = receipt(token).refNum().orElseThrow();

        fault("RECEIPT", "LATE", 61);
        assertThat(gateway.receipt(token)).isEqualTo(new Refused<>(new GatewayCode("404")));
        fault("VERIFY", "LATE", 31);
        assertThat(confirmed(gateway.verify(refNum)).result()).isEqualTo(Result.TOO_LATE);
        assertThat(confirmed(gateway.reverse(refNum)).result())
                .as("not verified yet")
                .isEqualTo(Result.NOT_FOUND);
        assertThat(confirmed(gateway.verify(refNum)).result()).isEqualTo(Result.DONE);
        fault("REVERSE", "LATE", 51);
        assertThat(confirmed(gateway.reverse(refNum)).result()).isEqualTo(Result.TOO_LATE);
    }

    @Test
    void aWrongAmountAndAnErrorCodeComeThroughAsTheyAre() throws Exception {
        GatewayToken token = token();
        leave(token, "pay");
        RefNum refNum = receipt(token).refNum().orElseThrow();

        fault("VERIFY", "ERROR", -106);
        assertThat(gateway.verify(refNum)).isEqualTo(new Refused<>(new GatewayCode("-106")));
        fault("VERIFY", "WRONG_AMOUNT", 500);
        assertThat(confirmed(gateway.verify(refNum)).amount()).contains(Rial.of(amount.amount() - 500));
    }

    @Test
    void thePageOpensByGetAndByPostAndSaysTheAmountInPersian() throws Exception {
        GatewayToken token = token();
        String byGet = page("/OnlinePG/SendToken?token=" + token).body();
        String byPost = post("/OnlinePG/OnlinePG", "Token=" + token).body();

        assertThat(byPost).isEqualTo(byGet);
        assertThat(byGet).contains(amount.grouped(java.util.Locale.forLanguageTag("fa")), number.value());
    }

    private GatewayToken token() {
        return ((Said<GatewayToken>) gateway.token(number, amount, BACK)).value();
    }

    private GatewayReceipt receipt(GatewayToken token) {
        return ((Said<GatewayReceipt>) gateway.receipt(token)).value();
    }

    private static Confirmation confirmed(GatewayAnswer<Confirmation> answer) {
        return ((Said<Confirmation>) answer).value();
    }

    private String leave(GatewayToken token, String how) throws IOException, InterruptedException {
        return post("/OnlinePG/Card", "token=" + token + "&how=" + how)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private void fault(String on, String kind, long value) throws IOException, InterruptedException {
        String told = "{\"on\":\"%s\",\"kind\":\"%s\",\"amount\":%d,\"value\":%d}"
                .formatted(on, kind, amount.amount(), value);
        assertThat(post("/faults", told).statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return browser.send(at(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = at(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(server + "/sandbox/gateway" + path));
    }
}
