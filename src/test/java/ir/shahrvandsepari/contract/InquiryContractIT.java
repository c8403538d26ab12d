package ir.shahrvandsepari.contract;

import static ir.shahrvandsepari.contract.Filings.PATH;
import static ir.shahrvandsepari.contract.Filings.errors;
import static ir.shahrvandsepari.contract.Filings.transfer;
import static ir.shahrvandsepari.contract.Filings.with;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Filing, reading and taking back, from outside. */
class InquiryContractIT extends AgainstTheServer {
    private static final ManyProperties HOUSES = new ManyProperties(5, 610, 8);
    private static final String DECLARED_CHANGE = "/ownerDeclaration/nothingChanged";

    private final Promised notary = Promised.as("demo-notary12");

    @BeforeAll
    static void bringHouses() {
        HOUSES.load(Api.as("demo-admin"), LocalDate.now(Tehran.ZONE));
    }

    /** Something changed: stays open, because somebody has to go and look. */
    private static JsonObject open(int house) {
        return jakarta.json.Json.createPatchBuilder()
                .replace(DECLARED_CHANGE, false)
                .build()
                .apply(transfer(HOUSES.code(house), "6"));
    }

    @Test
    void theSameRequestIsFiledOnceAndAnsweredAlike() {
        String key = UUID.randomUUID().toString();
        Api.Answer first = notary.post(PATH, transfer(HOUSES.code(0), "6"), "Idempotency-Key", key);
        Api.Answer again = notary.post(PATH, transfer(HOUSES.code(0), "6"), "Idempotency-Key", key);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).hasValue("true");
        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        Api.Answer other = notary.post(PATH, transfer(HOUSES.code(0), "3"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().getString("type")).isEqualTo("/problems/idempotency-key-reused");
        assertThat(cases(0)).isEqualTo(1);
    }

    @Test
    void aDoubleClickAndTwoTabsFileOneCase() throws Exception {
        List<Callable<Api.Answer>> clicks = new ArrayList<>();
        for (String key : List.of("tab-1 ", "tab-2 ", "tab-3 ")) {
            String fresh = key.strip() + UUID.randomUUID();
            clicks.addAll(Collections.nCopies(4, () -> notary.post(PATH, open(1), "Idempotency-Key", fresh)));
        }
        List<Integer> statuses = new ArrayList<>();
        ExecutorService hands = Executors.newFixedThreadPool(clicks.size());
        for (Future<Api.Answer> answer : hands.invokeAll(clicks)) {
            statuses.add(answer.get().status());
        }
        hands.shutdown();
        assertThat(statuses).contains(201).isSubsetOf(201, 409);
        assertThat(cases(1)).isEqualTo(1);
    }

    @Test
    void asLongAsOneIsOpenTheSecondIsToldItsCodeAndMayBeFiledAfterItsEnd() {
        JsonObject first = notary.post(PATH, open(2)).json();
        String code = first.getString("trackingCode");
        Api.Answer second = notary.post(PATH, open(2));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().getString("type")).isEqualTo("/problems/duplicate-request");
        assertThat(second.json().getString("trackingCode")).isEqualTo(code);

        assertThat(Promised.as("demo-notary34")
                        .post(PATH + "/" + code + "/withdrawal")
                        .status())
                .isEqualTo(404);
        Api.Answer withdrawn = notary.post(PATH + "/" + code + "/withdrawal");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.json().getString("state")).isEqualTo("withdrawn");
        Api.Answer late = notary.post(PATH + "/" + code + "/withdrawal");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().getString("type")).isEqualTo("/problems/not-withdrawable");
        assertThat(notary.post(PATH, open(2)).status()).isEqualTo(201);
    }

    @Test
    void anotherOfficesCaseIsNotFoundAndTheGovernorateReadsItAndIsNoted() {
        String self = PATH + "/" + notary.post(PATH, open(3)).json().getString("trackingCode");
        Api.Answer own = notary.get(self);
        assertThat(own.status()).isEqualTo(200);
        for (String stranger : List.of("demo-notary34", "demo-bank1", "demo-water")) {
            Api.Answer foreign = Promised.as(stranger).get(self);
            assertThat(foreign.status()).isEqualTo(404);
            assertThat(foreign.text())
                    .isEqualTo(notary.get(PATH + "/0000000000").text());
        }
        assertThat(Promised.as("demo-governorate").get(self).json().getString("trackingCode"))
                .isEqualTo(own.json().getString("trackingCode"));
        assertThat(Database.column(
                        "select login from access_journal where action = 'inquiry-read' and subject = ?",
                        own.json().getString("trackingCode")))
                .containsExactly("governorate");
        assertThat(Promised.anybody().get(self).status()).isEqualTo(401);
        assertThat(notary.get(self, "If-None-Match", own.header("ETag").orElseThrow())
                        .status())
                .isEqualTo(304);
    }

    @Test
    void eachOfficeFilesItsOwnPurposesOnly() {
        Api.Answer bank = Promised.as("demo-bank1").post(PATH, transfer(HOUSES.code(4), "6"));
        assertThat(bank.status()).isEqualTo(403);
        assertThat(bank.json().getString("type")).isEqualTo("/problems/purpose-not-yours");
        assertThat(Promised.as("demo-water")
                        .post(PATH, Filings.mortgage(HOUSES.code(4)))
                        .status())
                .isEqualTo(403);
        assertThat(notary.post(PATH, Filings.administration(HOUSES.code(4))).status())
                .isEqualTo(403);
        assertThat(Promised.as("demo-governorate")
                        .post(PATH, transfer(HOUSES.code(4), "6"))
                        .status())
                .isEqualTo(403);
        assertThat(cases(4)).isZero();
        assertThat(Promised.as("demo-water")
                        .post(PATH, Filings.administration(HOUSES.code(4)))
                        .json()
                        .getString("state"))
                .isEqualTo("issued");
    }

    @Test
    void everyWrongFieldIsToldAtOnce() {
        Api.Answer answer = notary.post(
                PATH,
                "{\"purpose\":\"TRANSFER\",\"renovationCode\":\"5-x\",\"letter\":{\"number\":\" \",\"date\":\"1405\"},"
                        + "\"applicant\":{\"nationalId\":\"2740000122\",\"capacity\":\"KING\",\"more\":1},"
                        + "\"mortgage\":{\"bank\":\"x\"},\"transfer\":{\"dang\":\"0\"},\"foo\":1}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(errors(answer))
                .containsExactlyInAnyOrder(
                        "/renovationCode renovation-code-malformed",
                        "/letter/number text-blank",
                        "/letter/date date-malformed",
                        "/applicant/nationalId national-id-check-digit",
                        "/applicant/name required",
                        "/applicant/capacity not-one-of",
                        "/applicant/more unknown-field",
                        "/mortgage does-not-apply",
                        "/transfer/dang dang-is-zero",
                        "/transfer/buyer required",
                        "/ownerDeclaration required",
                        "/foo unknown-field");
        assertThat(notary.post(PATH, "{\"purpose\":").status()).isEqualTo(400);
        assertThat(notary.post(PATH, "{\"purpose\":\"" + "x".repeat(70_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(notary.post(PATH, "text/xml", "<a/>".getBytes()).status()).isEqualTo(415);
    }

    @Test
    void aPropertyThatIsNotOnFileStartsTheClockAndADistrictThatIsNoneIsAWrongField() {
        JsonObject unknown = Filings.filedOrOpen(notary, transfer("5-90-999-1-1-0-0", "6"));
        assertThat(unknown.getString("state")).isEqualTo("in-progress");
        assertThat(Filings.reasons(unknown)).contains("PROPERTY_NOT_FOUND");
        assertThat(unknown).containsKey("dueOn");
        assertThat(errors(notary.post(PATH, transfer("9-1-1-1-1-0-0", "6"))))
                .containsExactly("/renovationCode renovation-code-unknown-district");
        assertThat(errors(notary.get("/api/v1/eligibility?renovationCode=9-1-1-1-1-0-0&purpose=TRANSFER")))
                .containsExactly("renovationCode renovation-code-unknown-district");
    }

    @Test
    void aWayOfDeclaringThatTheOfficeCannotVouchForIsRefused() {
        JsonObject witnessed = with(Filings.mortgage(HOUSES.code(5)), "/ownerDeclaration/method", "NOTARY_WITNESSED");
        assertThat(errors(Promised.as("demo-bank1").post(PATH, witnessed)))
                .containsExactly("/ownerDeclaration/method method-not-offered");
    }

    @Test
    void marksThatReorderTextNeverReachTheFacts() {
        JsonObject request =
                with(transfer("\u06F5-\u06F9\u06F0-610-7-1-\u06F0-0", "6"), "/applicant/name", "Ali\u202Eilgod\u2066");
        request = with(request, "/letter/number", "\u200F\u06F1\u06F4\u06F0\u06F5/\u202E9");
        request = with(request, "/transfer/buyer/name", "\u061CBuyer\u202B");
        Api.Answer filed = notary.post(PATH, request);
        assertThat(filed.json().getString("state")).as(filed.toString()).isEqualTo("issued");
        String facts = notary.get("/api/v1/certificates/"
                        + filed.json().getJsonObject("certificate").getString("number"))
                .text();
        assertThat(facts)
                .doesNotContainPattern("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]")
                .contains("\"Aliilgod\"")
                .contains("\"1405/9\"")
                .contains("\"Buyer\"");
        assertThat(errors(notary.post(PATH, with(transfer(HOUSES.code(5), "6"), "/applicant/name", "\u202E \u2066"))))
                .containsExactly("/applicant/name text-blank");
    }

    private static long cases(int house) {
        return Database.number("select count(*) from inquiry where renovation_code = ?", HOUSES.code(house));
    }
}
