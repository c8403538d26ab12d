package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Reach;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.access.TokenHash;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.DeskClient;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.fixture.TestServer;
import ir.shahrvandsepari.kernel.Tehran;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role tries everything that the doors offer, in its own district and in another, over real HTTP. */
class RoleMatrixContractIT extends AgainstTheServer {
    private static final int OWN = 5;
    private static final int OTHER = 1;
    private static final String NOBODYS = "/api/v1/inquiries/0000000000";

    /** What is asked of the partners' door. Nothing is found or well formed, so that nothing changes: the door speaks first. */
    private static final Map<Action, Function<Api, Api.Answer>> ASKED = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Action.LOOK_IN_ADVANCE,
                    api -> api.get("/api/v1/eligibility?renovationCode=5-1-10-1-1-0-0&purpose=TRANSFER")),
            Map.entry(Action.FILE_INQUIRY, api -> api.post("/api/v1/inquiries", "{}")),
            Map.entry(Action.FOLLOW_INQUIRY, api -> api.get("/api/v1/inquiries?limit=1")),
            Map.entry(
                    Action.ATTACH_PAPER,
                    api -> api.post(NOBODYS + "/documents", "multipart/form-data; boundary=x", "--x--\r\n".getBytes())),
            Map.entry(Action.WITHDRAW_INQUIRY, api -> api.post(NOBODYS + "/withdrawal", "{}")),
            Map.entry(Action.READ_BILL, api -> api.get(NOBODYS + "/bill")),
            Map.entry(Action.PAY_BILL, api -> api.post(NOBODYS + "/payments", "{}")),
            Map.entry(Action.READ_ANSWER, api -> api.get("/api/v1/certificates/9999-1-1")),
            Map.entry(Action.MARK_ANSWER_USED, api -> api.post("/api/v1/certificates/9999-1-1/use", "{}")),
            Map.entry(Action.REQUEST_REVOCATION, api -> api.post("/api/v1/certificates/9999-1-1/revocation", "{}")),
            Map.entry(Action.LOAD_CITY_DATA, api -> api.get("/api/v1/imports/999999999"))));

    private static final Map<Integer, String> NUMBERS = new HashMap<>();
    private static final Map<Integer, String> CASES = new HashMap<>();

    @BeforeAll
    static void giveEveryRoleATokenAndEachDistrictAnAnswer() {
        for (Role role : Role.values()) {
            String login = "matrix-" + role.name().toLowerCase(Locale.ROOT);
            Database.change(
                    "insert into account (login, national_id, valid_from) select ?, min(national_id), '2024-01-01' from person"
                            + " on conflict do nothing",
                    login);
            Database.change(
                    "insert into account_role (login, role, district, valid_from) values (?, ?, cast(? as smallint),"
                            + " '2024-01-01') on conflict do nothing",
                    login,
                    role.name(),
                    isOfADistrict(role) ? OWN : null);
            Database.change(
                    "insert into api_token (hash, login, label, created_at) values (?, ?, 'matrix', now())"
                            + " on conflict do nothing",
                    TokenHash.of(login),
                    login);
        }
        for (int district : new int[] {OWN, OTHER}) {
            ManyProperties house =
                    new ManyProperties(district, 651, 1).load(Api.as("demo-admin"), LocalDate.now(Tehran.ZONE));
            Api.Answer filed = Api.as("demo-notary12").post("/api/v1/inquiries", house.transfer(0));
            assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
            CASES.put(district, filed.json().getString("trackingCode"));
            NUMBERS.put(district, filed.json().getJsonObject("certificate").getString("number"));
        }
    }

    private static boolean isOfADistrict(Role role) {
        return Stream.of(Role.CLERK, Role.EXPERT, Role.INSPECTOR, Role.MANAGER).anyMatch(role::equals);
    }

    private static Api as(Role role) {
        return Api.as("matrix-" + role.name().toLowerCase(Locale.ROOT));
    }

    static Stream<Arguments> everyRoleAndAction() {
        return ASKED.keySet().stream()
                .flatMap(action -> Arrays.stream(Role.values()).map(role -> Arguments.of(action, role)));
    }

    @ParameterizedTest
    @MethodSource("everyRoleAndAction")
    void theDoorOpensExactlyForWhomTheMatrixNames(Action action, Role role) {
        int status = ASKED.get(action).apply(as(role)).status();
        if (RoleMatrix.reach(action, role).isPresent()) {
            assertThat(status).isNotIn(401, 403, 500);
        } else {
            assertThat(status).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anAnswerIsReadAsFarAsTheRoleReaches(Role role) {
        Optional<Reach> reach = RoleMatrix.reach(Action.READ_ANSWER, role);
        assertThat(read(role, OWN))
                .isEqualTo(reach.map(far -> far == Reach.OWN_OFFICE ? 404 : 200).orElse(403));
        assertThat(read(role, OTHER))
                .isEqualTo(reach.map(far -> far == Reach.CITY ? 200 : 404).orElse(403));
    }

    private static int read(Role role, int district) {
        return as(role).get("/api/v1/certificates/" + NUMBERS.get(district)).status();
    }

    @ParameterizedTest
    @CsvSource({"clerk", "expert", "manager", "inspector"})
    void anOfficialSeesCasesOfTheOwnDistrictAndNeitherSeesNorGuessesThoseOfTheOther(String who) throws Exception {
        for (int district : new int[] {OWN, OTHER}) {
            HttpClient desk = signedIn(who + district);
            int own =
                    switch (who) {
                        case "inspector" -> isDrawn(who + district, CASES.get(district)) ? 200 : 404;
                        case "manager" -> 200;
                        default -> 302; // the case has ended, and they say why first
                    };
            assertThat(page(desk, "district/case?code=" + CASES.get(district))).isEqualTo(own);
            assertThat(page(desk, "district/case?code=" + CASES.get(district == OWN ? OTHER : OWN)))
                    .isEqualTo(404);
        }
    }

    /** One answer in fifty is looked at again, and somebody is drawn for that. */
    private static boolean isDrawn(String inspector, String code) {
        return Database.number(
                        "select count(*) from visit v join inquiry i on i.id = v.inquiry_id where v.inspector = '"
                                + inspector + "' and i.tracking_code = '" + code + "'")
                > 0;
    }

    @ParameterizedTest
    @CsvSource({
        "notary12, notary/, district/ admin/ admin/holidays",
        "clerk5, district/, notary/ admin/ admin/holidays",
        "expert5, district/, notary/ admin/ admin/holidays",
        "manager5, district/, notary/ finance/ auditor/ municipality/dashboard admin/ admin/holidays",
        "admin, admin/, notary/ district/ district/case auditor/ auditor/case",
        "admin, municipality/dashboard, auditor/export auditor/paper",
        "finance, finance/, notary/ district/ auditor/ municipality/dashboard admin/ admin/holidays",
        "auditor, auditor/, notary/ district/ district/dashboard admin/ admin/holidays",
        "auditor, municipality/dashboard, district/case",
        "manager5, district/report?month=1405-07&district=5, municipality/report?month=1405-07",
        "admin, municipality/report?month=1405-07, district/report?month=1405-07&district=5",
        "support, '', municipality/report?month=1405-07 notary/ district/ admin/ admin/holidays"
    })
    void aDeskOpensForItsOwnPeopleAlone(String login, String open, String closed) throws Exception {
        HttpClient desk = signedIn(login);
        if (!open.isEmpty()) {
            assertThat(page(desk, open)).isEqualTo(200);
        }
        for (String path : closed.split(" ")) {
            assertThat(page(desk, path)).as(path).isEqualTo(403);
        }
    }

    private static HttpClient signedIn(String login) throws Exception {
        HttpClient desk = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        HttpRequest form = HttpRequest.newBuilder(TestServer.address().resolve("sign-in-probe"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", DeskClient.ownAddress())
                .POST(HttpRequest.BodyPublishers.ofString("login=" + login + "&password=demo-Urmia-1405"))
                .build();
        assertThat(desk.send(form, HttpResponse.BodyHandlers.ofString()).body()).endsWith(" " + login);
        return desk;
    }

    private static int page(HttpClient desk, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(TestServer.address().resolve(path)).build();
        return desk.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
