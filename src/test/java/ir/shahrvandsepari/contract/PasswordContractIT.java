package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Choosing a password before one can sign in: by whoever holds the telephone, and nobody else learns anything. */
class PasswordContractIT extends AgainstTheServer {
    private static final String CHOSEN = "river 14 lantern moss";
    private static final String REFUSED = "نام کاربری یا کد درست نیست";

    private static Api.Answer post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Api.fromElsewhere()
                .post(path, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }

    private static String asked(String login) {
        Api.Answer answer = post("/password", Map.of("login", login));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        return answer.text()
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("[۰-۹]{2}:[۰-۹]{2}", "")
                .replace(login, "X");
    }

    private static Api.Answer chosen(String login, String code, String password) {
        return post("/password", Map.of("login", login, "code", code, "password", password, "again", password));
    }

    private static boolean signsIn(String login, String password) {
        return post("/sign-in", Map.of("login", login, "password", password)).status() == 302;
    }

    private static Person withoutPassword(String login, int number, String openUntil) {
        Person person = Person.withAccount(login, number);
        Database.change(
                "update account set password = null, password_open_until = cast(? as timestamptz) where login = ?",
                openUntil,
                login);
        return person;
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    @Test
    void everyNameIsAnsweredAlikeAndOnlyAnOpenWaySendsACode() {
        Person open = withoutPassword("it-open", 11, "infinity");
        Person tokens = withoutPassword("it-holds-tokens", 12, null);
        Person late = withoutPassword("it-late", 13, "2026-01-01");
        Person early = withoutPassword("it-early", 14, "infinity");
        Database.change("update account set valid_from = current_date + 2 where login = 'it-early'");
        String answer = asked("it-nobody");
        assertThat(answer).contains("اگر چنین حسابی هست");
        for (Person person : new Person[] {tokens, late, early, Person.withAccount("it-usual", 15), open}) {
            assertThat(asked(person.login())).as(person.login()).isEqualTo(answer);
        }
        assertThat(open.code()).matches("[0-9]{6}");
        for (Person person : new Person[] {tokens, late, early}) {
            assertThat(person.received("PASSWORD_CODE")).as(person.login()).isEmpty();
        }
        assertThat(chosen("it-nobody", "123456", CHOSEN).text()).contains(REFUSED);
        assertThat(chosen("it-open", other(open.code()), CHOSEN).text()).contains(REFUSED);
    }

    @Test
    void whoReadsTheCodeBackChoosesAndItWorksOnce() {
        Person person = withoutPassword("it-chooses", 16, "infinity");
        assertThat(signsIn(person.login(), Person.PASSWORD))
                .as("the old one is dead")
                .isFalse();
        asked(person.login());
        String code = person.code();
        assertThat(chosen(person.login(), code, "too short").text()).contains("۱۲ تا ۲۰۰ نویسه");
        assertThat(chosen(person.login(), code, "my-" + person.mobile() + "-is").text())
                .contains("شمارهٔ همراه شما");
        Api.Answer done = chosen(person.login(), code, CHOSEN);
        assertThat(done.status()).isEqualTo(302);
        assertThat(done.header("Location").orElse("")).endsWith("/sign-in?chosen=1");
        assertThat(person.received("PASSWORD_CHANGED")).contains(person.login());
        assertThat(Database.column("select action from access_journal where subject = ?", person.login()))
                .contains("password-code-sent", "password-changed");
        assertThat(chosen(person.login(), code, "another " + CHOSEN).text()).contains(REFUSED);
        assertThat(signsIn(person.login(), CHOSEN)).isTrue();
        asked(person.login());
        assertThat(person.code()).as("the way is closed behind it").isEqualTo(code);
    }

    @Test
    void fiveWrongCodesOrTwoMinutesEndACodeAndTheAnswerIsTheSame() {
        Person person = withoutPassword("it-guessed", 17, "infinity");
        asked(person.login());
        String code = person.code();
        for (int i = 0; i < 5; i++) {
            assertThat(chosen(person.login(), other(code), CHOSEN).text()).contains(REFUSED);
        }
        assertThat(chosen(person.login(), code, CHOSEN).text()).contains(REFUSED);
        Person slow = withoutPassword("it-slow", 18, "infinity");
        asked(slow.login());
        String late = slow.code();
        Database.change("alter table one_time_code disable trigger tr_one_time_code_keeps");
        Database.change(
                "update one_time_code set sent_at = sent_at - interval '3 minutes',"
                        + " valid_until = valid_until - interval '3 minutes' where mobile = ?",
                slow.mobile());
        Database.change("alter table one_time_code enable trigger tr_one_time_code_keeps");
        assertThat(chosen(slow.login(), late, CHOSEN).text()).contains(REFUSED);
        assertThat(
                        Database.number(
                                "select count(*) from account where login in ('it-guessed', 'it-slow') and password is not null"))
                .isZero();
    }
}
