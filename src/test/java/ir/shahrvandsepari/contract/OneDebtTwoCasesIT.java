package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.fixture.PayerAtBank;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two offices ask about one house, and each case has a bill for what the house owes: it is paid once, and both go on. */
class OneDebtTwoCasesIT extends AgainstTheServer {
    private static final int HOUSE_COUNT = 5;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final class Street {
        static final ManyProperties HOUSES =
                new ManyProperties(5, 989, HOUSE_COUNT).load(Api.as("demo-admin"), LocalDate.now(Tehran.ZONE));
    }

    /** A case that waits for its payment. */
    private record Asked(Api office, String code) {
        String path() {
            return "/api/v1/inquiries/" + code;
        }

        String state() {
            return office.get(path()).json().getString("state");
        }

        Api.Answer pay() {
            return office.post(
                    path() + "/payments",
                    Json.createObjectBuilder()
                            .add("returnUrl", "https://office.example/case")
                            .build());
        }

        String bill() {
            return Database.text("select state from bill where subject = ? order by id desc limit 1", code)
                    .orElseThrow();
        }
    }

    private final String house = owingHouse();
    private final Asked one = ask("demo-notary12");
    private final Asked other = ask("demo-notary34");

    private static String owingHouse() {
        int number = NEXT.getAndIncrement();
        String code = Street.HOUSES.code(number);
        Database.change(
                "update levy_due set paid = 0, principal = ? where renovation_code = ? and year = ?",
                7_300_000 + number * 10_000L,
                code,
                JalaliDate.of(LocalDate.now(Tehran.ZONE)).year());
        return code;
    }

    private Asked ask(String login) {
        Api office = Api.as(login);
        JsonObject filed =
                office.post("/api/v1/inquiries", Filings.transfer(house, "3")).json();
        assertThat(filed.getString("state")).as(filed.toString()).isEqualTo("payment-required");
        return new Asked(office, filed.getString("trackingCode"));
    }

    @Test
    void whoeverPaysFirstHasPaidForBothAndBothGetTheirAnswer() {
        PayerAtBank.comeBack(PayerAtBank.leave(bankOf(one.pay()), "pay"));

        assertThat(List.of(one.state(), other.state())).containsExactly("issued", "issued");
        assertThat(List.of(one.bill(), other.bill())).containsExactly("PAID", "CANCELLED");
        assertThat(problem(other.pay())).isEqualTo("/problems/nothing-to-pay");
        assertThat(Database.number(
                        "select count(*) from payment_attempt where subject in (?, ?)", one.code(), other.code()))
                .isEqualTo(1);
    }

    @Test
    void whileOneIsAtTheBankTheOtherIsToldSoAndPaysOnceThatCameToNothing() {
        String bank = bankOf(one.pay());
        assertThat(problem(other.pay())).isEqualTo("/problems/debt-in-payment");
        assertThat(other.bill()).isEqualTo("UNPAID");

        PayerAtBank.comeBack(PayerAtBank.leave(bank, "cancel"));
        PayerAtBank.comeBack(PayerAtBank.leave(bankOf(other.pay()), "pay"));
        assertThat(List.of(one.state(), other.state())).containsExactly("issued", "issued");
    }

    @Test
    void whatWasPaidAtTheCounterMeanwhileIsNotPaidAgain() {
        Database.change("update levy_due set paid = principal where renovation_code = ?", house);

        assertThat(problem(one.pay())).isEqualTo("/problems/bill-overtaken");
        assertThat(one.state()).as("it goes on at once").isEqualTo("issued");
        assertThat(one.bill()).isEqualTo("CANCELLED");
    }

    @Test
    void ofTwoWhoPayInTheSameMomentOneComesToTheBank() {
        List<CompletableFuture<Api.Answer>> both =
                List.of(CompletableFuture.supplyAsync(one::pay), CompletableFuture.supplyAsync(other::pay));

        assertThat(both.stream().map(answer -> answer.join().status())).containsExactlyInAnyOrder(201, 409);
        assertThat(List.of(one.bill(), other.bill())).containsExactlyInAnyOrder("IN_PAYMENT", "UNPAID");
    }

    @Test
    void theDatabaseItselfLetsNoTwoPaymentsOfOneDebtRun() {
        one.pay();

        assertThatThrownBy(() -> Database.change(
                        "update bill set state = 'IN_PAYMENT' where subject = ? and state = 'UNPAID'", other.code()))
                .hasStackTraceContaining("is being paid by another");
    }

    private static String bankOf(Api.Answer started) {
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        return started.json().getString("redirectUrl");
    }

    private static String problem(Api.Answer refused) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        return refused.json().getString("type");
    }
}
