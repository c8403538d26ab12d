package ir.shahrvandsepari.contract;

import static ir.shahrvandsepari.contract.Filings.OWNER;
import static ir.shahrvandsepari.contract.Filings.PATH;
import static ir.shahrvandsepari.contract.Filings.errors;
import static ir.shahrvandsepari.contract.Filings.mortgage;
import static ir.shahrvandsepari.contract.Filings.with;
import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The owner declares over the telephone: a code by SMS, read back to the office, brought with the filing. */
class DeclarationCodeContractIT extends AgainstTheServer {
    private static final String SEND = "/api/v1/declaration-codes";
    private static final String CODE = "/ownerDeclaration/code";
    private static final Pattern SIX_DIGITS = Pattern.compile("(?m)^([0-9]{6})$");
    private static final ManyProperties HOUSES = new ManyProperties(5, 620, 4);

    private final Promised bank = Promised.as("demo-bank1");

    /** Each house is reached at a telephone of its own: codes are counted per telephone. */
    @BeforeAll
    static void bringHouses() {
        HOUSES.load(Api.as("demo-admin"), LocalDate.now(Tehran.ZONE));
        for (int house = 0; house < 4; house++) {
            Database.change("update owner set mobile = ? where renovation_code = ?", mobile(house), HOUSES.code(house));
        }
    }

    private static String mobile(int house) {
        return "0914620000" + house;
    }

    private static JsonObject asking(int house, String owner) {
        return Json.createObjectBuilder()
                .add("renovationCode", HOUSES.code(house))
                .add("nationalId", owner)
                .build();
    }

    private Api.Answer sent(int house) {
        Api.Answer answer = bank.post(SEND, asking(house, OWNER));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer;
    }

    private static String received(int house) {
        String text = Database.text(
                        "select text from sms_message where mobile = ? and template = 'DECLARATION_CODE' order by id desc",
                        mobile(house))
                .orElseThrow();
        Matcher code = SIX_DIGITS.matcher(text);
        assertThat(code.find()).as(text).isTrue();
        return code.group(1);
    }

    private static JsonObject filing(int house, String code) {
        return with(with(mortgage(HOUSES.code(house)), "/ownerDeclaration/method", "ONE_TIME_CODE"), CODE, code);
    }

    @Test
    void theOwnerWhoReadsTheCodeBackHasDeclaredAndThePaperSaysSo() {
        assertThat(sent(0).json().getString("sentTo")).isEqualTo("0914***0000");
        Api.Answer filed = bank.post(PATH, filing(0, received(0)));
        assertThat(filed.json().getString("state")).as(filed.toString()).isEqualTo("issued");
        String number = filed.json().getJsonObject("certificate").getString("number");
        JsonObject declaration = bank.get("/api/v1/certificates/" + number, "Accept", "application/json")
                .json()
                .getJsonObject("basis")
                .getJsonObject("declaration");
        assertThat(declaration.getString("method")).isEqualTo("ONE_TIME_CODE");
        assertThat(Database.text("select used_for from one_time_code where mobile = ?", mobile(0)))
                .hasValue(filed.json().getString("trackingCode"));
        assertThat(errors(Promised.as("demo-bank2").post(PATH, filing(0, received(0)))))
                .as("another bank gains nothing by it")
                .containsExactly(CODE + " one-time-code-expired");
    }

    @Test
    void aWrongCodeFilesNothingAndAfterFiveOfThemTheRightOneIsSpent() {
        sent(1);
        String right = received(1);
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(errors(bank.post(PATH, filing(1, wrong)))).containsExactly(CODE + " one-time-code-wrong");
        }
        assertThat(errors(bank.post(PATH, filing(1, right)))).containsExactly(CODE + " one-time-code-spent");
        assertThat(Database.text("select count(*)::text from inquiry where renovation_code = ?", HOUSES.code(1)))
                .hasValue("0");
        sent(1);
        assertThat(bank.post(PATH, filing(1, received(1))).status()).isEqualTo(201);
    }

    @Test
    void noCodeIsSentToWhoIsNoOwnerOnRecordNorMoreThanThreeToATelephone() {
        Api.Answer stranger = bank.post(SEND, asking(2, Filings.OTHER_OWNER));
        assertThat(stranger.status()).isEqualTo(409);
        assertThat(stranger.json().getString("type")).isEqualTo("/problems/no-mobile-on-record");
        for (int i = 0; i < 3; i++) {
            sent(2);
        }
        Api.Answer fourth = bank.post(SEND, asking(2, OWNER));
        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.json().getInt("retryAfterSeconds")).isBetween(540, 601);
        assertThat(Promised.as("demo-manager5").post(SEND, asking(2, OWNER)).status())
                .isEqualTo(403);
    }

    @Test
    void aCodeIsRequiredForThisWayOfDeclaringAndHasNoPlaceInAnother() {
        JsonObject without = with(mortgage(HOUSES.code(3)), "/ownerDeclaration/method", "ONE_TIME_CODE");
        assertThat(errors(bank.post(PATH, without))).containsExactly(CODE + " required");
        assertThat(errors(bank.post(PATH, filing(3, "12 34")))).containsExactly(CODE + " one-time-code-malformed");
        JsonObject needless = with(mortgage(HOUSES.code(3)), CODE, "123456");
        assertThat(errors(bank.post(PATH, needless))).containsExactly(CODE + " does-not-apply");
        assertThat(errors(bank.post(PATH, filing(3, "123456"))))
                .as("none was sent")
                .containsExactly(CODE + " one-time-code-expired");
    }
}
