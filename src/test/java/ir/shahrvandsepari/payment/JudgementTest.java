package ir.shahrvandsepari.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillSubject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {
    private static final Instant START = Instant.parse("2026-11-24T08:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, 24, TOKEN_ISSUED",
        "IN_PROGRESS, 25, EXPIRED",
        "CANCELLED, 1, CANCELLED",
        "FAILED, 1, FAILED",
        "TAKEN, 1, RETURNED",
        "TAKEN, 59, RETURNED"
    })
    void theReceiptDecidesByItsStatusAndItsAge(GatewayReceipt.Status status, long minutes, PaymentState next) {
        GatewayReceipt receipt = receipt("20261124-01", status, status == GatewayReceipt.Status.TAKEN ? "R1" : null);

        assertThat(after(minutes, new GatewayAnswer.Said<>(receipt)).next()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"24, TOKEN_ISSUED", "25, EXPIRED"})
    void aRefusedReceiptIsAskedForAgainUntilThePageIsDead(long minutes, PaymentState next) {
        assertThat(after(minutes, new GatewayAnswer.Refused<>(new GatewayCode("404")))
                        .next())
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"59, TOKEN_ISSUED", "60, EXPIRED"})
    void silenceAboutTheReceiptIsNoNoForAnHour(long minutes, PaymentState next) {
        assertThat(after(minutes, new GatewayAnswer.Silence<>(new GatewayCode("timeout")))
                        .next())
                .isEqualTo(next);
    }

    @Test
    void theReceiptOfAnotherPaymentPaysNothing() {
        GatewayReceipt foreign = receipt("20261124-02", GatewayReceipt.Status.TAKEN, "R1");

        assertThat(after(1, new GatewayAnswer.Said<>(foreign)).next()).isEqualTo(PaymentState.FAILED);
    }

    @Test
    void moneyWithoutANumberIsNotBelievedYet() {
        GatewayReceipt numberless = receipt("20261124-01", GatewayReceipt.Status.TAKEN, null);

        assertThat(after(1, new GatewayAnswer.Said<>(numberless)).next()).isEqualTo(PaymentState.TOKEN_ISSUED);
    }

    private static Judgement after(long minutes, GatewayAnswer<GatewayReceipt> answer) {
        return Judgement.ofReceipt(attempt(), answer, START.plus(Duration.ofMinutes(minutes)));
    }

    private static GatewayReceipt receipt(String resNum, GatewayReceipt.Status status, String refNum) {
        return new GatewayReceipt(
                status,
                Optional.of(new ResNum(resNum)),
                Optional.ofNullable(refNum).map(RefNum::new),
                Rial.of(900_000),
                new GatewayCode("1"));
    }

    private static PaymentAttempt attempt() {
        return new PaymentAttempt(
                1,
                BillSubject.of("0123456789"),
                1,
                Rial.of(900_000),
                new ResNum("20261124-01"),
                PaymentState.TOKEN_ISSUED,
                Optional.of(new GatewayToken("t")),
                Optional.empty(),
                URI.create("https://office.example/"),
                START,
                Optional.of(START),
                Optional.empty());
    }
}
