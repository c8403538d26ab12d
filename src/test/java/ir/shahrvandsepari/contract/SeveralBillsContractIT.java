package ir.shahrvandsepari.contract;

import static ir.shahrvandsepari.contract.Filings.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.fixture.PayerAtBank;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bill id holds eight digits of thousand rial: what is above 99,999,999,000 rial is asked for by several bills. */
class SeveralBillsContractIT extends AgainstTheServer {
    private static final long OWED = 250_000_001_000L;
    /** A tenth less for paying on time, rounded down to whole thousands. */
    private static final long PAYABLE = 225_000_000_000L;

    private static final long MOST = 99_999_999_000L;
    private static final int ENOUGH = 5;

    private final Promised notary = Promised.as("demo-notary12");

    @Test
    void aDebtAboveWhatABillCanHoldIsPaidByBillsOneAfterTheOtherAndEachHasItsReceipt() {
        LocalDate today = LocalDate.now(Tehran.ZONE);
        ManyProperties house = new ManyProperties(5, 622, 1).load(Api.as("demo-admin"), today);
        Database.change(
                "update levy_due set paid = 0, principal = ?, due_on = null where renovation_code = ? and year = ?",
                OWED,
                house.code(0),
                JalaliDate.of(today).year());
        String path = PATH + "/"
                + notary.post(PATH, Filings.transfer(house.code(0), "6")).json().getString("trackingCode");

        List<Long> paid = new ArrayList<>();
        JsonObject asked = notary.get(path).json();
        while (asked.getString("state").equals("payment-required") && paid.size() < ENOUGH) {
            JsonObject payment = notary.post(path + "/payments", "{\"returnUrl\":\"https://office.example/\"}")
                    .json();
            assertThat(payment).as(payment.toString()).containsKey("redirectUrl");
            paid.add(payment.getJsonNumber("amountRial").longValueExact());
            PayerAtBank.comeBack(PayerAtBank.leave(payment.getString("redirectUrl"), "pay"));
            asked = notary.get(path).json();
        }

        assertThat(asked.getString("state")).as(asked.toString()).isEqualTo("issued");
        assertThat(paid).hasSize(3).allMatch(amount -> amount <= MOST);
        assertThat(paid.stream().mapToLong(Long::longValue).sum()).isEqualTo(PAYABLE);
        String number = asked.getJsonObject("certificate").getString("number");
        JsonObject settlement = notary.get("/api/v1/certificates/" + number, "Accept", "application/json")
                .json()
                .getJsonObject("settlement");
        assertThat(settlement.getJsonArray("receipts")).hasSize(3);
    }
}
