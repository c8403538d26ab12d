package ir.shahrvandsepari.contract;

import static ir.shahrvandsepari.contract.Filings.mortgage;
import static ir.shahrvandsepari.contract.Filings.outcome;
import static ir.shahrvandsepari.contract.Filings.reasons;
import static ir.shahrvandsepari.contract.Filings.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixed cases of the demo city give by API what is promised of them. */
class FixedCasesContractIT extends AgainstTheServer {
    private final Promised notary = Promised.as("demo-notary34");

    @ParameterizedTest
    @ValueSource(strings = {"5-1-10-1-1-0-0", "5-1-10-2-1-0-0"})
    void whatIsFastTrackAndOwesNothingGetsItsCertificateInTheSameAnswer(String code) {
        Api.Answer answer = notary.post(Filings.PATH, transfer(code, "6"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        JsonObject inquiry = answer.json();
        assertThat(inquiry.getString("state")).isEqualTo("issued");
        assertThat(outcome(inquiry)).isEqualTo("FAST_TRACK");
        assertThat(reasons(inquiry)).isEmpty();
        assertThat(inquiry).doesNotContainKey("bill");
        JsonObject certificate = inquiry.getJsonObject("certificate");
        assertThat(certificate.getString("number")).matches("1[0-9]{3}-5-[1-9][0-9]*");
        assertThat(certificate.getString("verifyUrl")).contains("/v/");
        assertThat(answer.header("Location").orElseThrow()).endsWith("/" + inquiry.getString("trackingCode"));
    }

    @Test
    void whatOwesThreeYearsGetsABillWhoseLinesSumUp() {
        JsonObject inquiry = Filings.filedOrOpen(notary, transfer("5-1-10-3-1-0-0", "6"));
        assertThat(inquiry.getString("state")).isEqualTo("payment-required");
        assertThat(outcome(inquiry)).isEqualTo("FAST_TRACK");
        JsonObject bill = inquiry.getJsonObject("bill");
        assertThat(bill.getJsonArray("lines")).hasSize(3);
        long lines = bill.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .mapToLong(line ->
                        amount(line, "principalRial") + amount(line, "penaltyRial") - amount(line, "discountRial"))
                .sum();
        assertThat(lines).isEqualTo(amount(bill, "amountRial") + amount(bill, "roundingRial"));
        assertThat(amount(bill, "amountRial") % 1000).isZero();
    }

    private static long amount(JsonObject json, String name) {
        return json.getJsonNumber(name).longValueExact();
    }

    @ParameterizedTest
    @CsvSource({
        "5-1-10-4-1-0-0, VISIT_REQUIRED, visit-required, WINDOW_EXPIRED",
        "5-1-10-5-1-0-0, REFUSED, refused, ART100_FINE_UNPAID",
        "5-1-10-6-1-0-0, REFUSED, refused, JUDICIAL_HOLD",
        "5-1-10-7-1-0-0, VISIT_REQUIRED, visit-required, WINDOW_EXPIRED",
        "5-1-10-8-1-0-0, REVIEW_REQUIRED, in-progress, NO_LEVY_ACCOUNT",
        "5-1-10-9-1-0-0, REVIEW_REQUIRED, in-progress, NO_COMPLETION"
    })
    void whatStandsAgainstItIsSaidWithWhatToDo(String code, String outcome, String state, String reason) {
        JsonObject inquiry = Filings.filedOrOpen(notary, transfer(code, "6"));
        assertThat(outcome(inquiry)).isEqualTo(outcome);
        assertThat(inquiry.getString("state")).isEqualTo(state);
        assertThat(reasons(inquiry)).containsExactly(reason);
        JsonObject said =
                inquiry.getJsonObject("decision").getJsonArray("reasons").getJsonObject(0);
        assertThat(said.getString("leadsTo")).isEqualTo(outcome);
        assertThat(said.getString("sentence")).matches("(?s).*\\p{InArabic}.*").doesNotContain("{");
        assertThat(said.getString("remedy")).matches("(?s).*\\p{InArabic}.*").doesNotContain("{");
        assertThat(inquiry).doesNotContainKey("certificate");
        assertThat(LocalDate.parse(inquiry.getString("dueOn"))).isAfter(LocalDate.parse("2026-01-01"));
    }

    @Test
    void aBuildingWithoutItsPaperMayBePledgedAtOnce() {
        JsonObject inquiry = Promised.as("demo-bank1")
                .post(Filings.PATH, mortgage("5-1-10-9-1-0-0"))
                .json();
        assertThat(inquiry.getString("state")).isEqualTo("issued");
        assertThat(inquiry).containsKey("certificate");
    }

    @Test
    void threeDangOfAnApartmentAreFastTrackByItsBuildingAndFourAreMoreThanHeld() {
        JsonObject three =
                notary.post(Filings.PATH, transfer("1-2-20-1-1-3-0", "3")).json();
        assertThat(three.getString("state")).isEqualTo("issued");
        JsonObject four = Promised.as("demo-notary12")
                .post(Filings.PATH, transfer("1-2-20-1-1-3-0", "4"), "Accept-Language", "en")
                .json();
        assertThat(four.getString("state")).isEqualTo("refused");
        assertThat(reasons(four)).containsExactly("SHARE_EXCEEDED");
        assertThat(four.getJsonObject("decision")
                        .getJsonArray("reasons")
                        .getJsonObject(0)
                        .getString("remedy"))
                .isEqualTo("File for at most 3 dang.");
    }

    @Test
    void aDistrictThatIsNotOpenIsToldWithItsDay() {
        Api.Answer answer = notary.post(Filings.PATH, transfer("3-1-5-1-1-0-0", "6"));
        assertThat(answer.status()).isEqualTo(409);
        JsonObject problem = answer.json();
        assertThat(problem.getString("type")).isEqualTo("/problems/district-not-open");
        assertThat(LocalDate.parse(problem.getString("opensOn"))).isAfter(LocalDate.parse("2026-01-01"));
        assertThat(problem.getString("opensOnJalali")).matches("14[0-9]{2}/[0-9]{2}/[0-9]{2}");
        assertThat(problem.getString("detail")).contains("/").doesNotContain("null");
    }

    @Test
    void askedInAdvanceNobodyIsNamedAndNothingIsWritten() {
        long before = Database.number("select count(*) from inquiry where renovation_code = '5-1-10-3-1-0-0'");
        Api.Answer answer = Promised.as("demo-bank2")
                .get("/api/v1/eligibility?renovationCode=%DB%B5-%DB%B1-10-3-1-0-0&purpose=TRANSFER");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonObject preview = answer.json();
        assertThat(outcome(preview)).isEqualTo("FAST_TRACK");
        assertThat(preview.getString("renovationCode")).isEqualTo("5-1-10-3-1-0-0");
        assertThat(amount(preview, "amountRial")).isPositive();
        for (String rule : new String[] {"applicant-is-owner", "share-is-held", "not-blacklisted"}) {
            assertThat(answer.text()).contains("{\"rule\":\"" + rule + "\",\"version\":\"1\",\"holds\":null}");
        }
        assertThat(answer.text()).doesNotContain(Filings.OWNER).doesNotContain("0914");
        assertThat(Database.number("select count(*) from inquiry where renovation_code = '5-1-10-3-1-0-0'"))
                .isEqualTo(before);
    }
}
