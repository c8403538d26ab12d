package ir.shahrvandsepari.browser.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.Person;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of one's own account. */
@ExtendWith(RealBrowser.class)
class AccountBrowserIT extends AgainstTheServer {
    private static final String CHOSEN = "river \u06F1\u06F4 lantern moss";

    private static void signIn(Page page, String login, String password) {
        page.navigate("sign-in");
        page.fill("input[type=text]", login);
        page.fill("input[type=password]", password);
        page.click("main [type=submit]");
    }

    private static void change(Page page, String old, String chosen) {
        page.fill("[id$='changing:old']", old);
        page.fill("[id$='changing:chosen']", chosen);
        page.fill("[id$='changing:again']", chosen);
        page.click("[id$='changing:change']");
    }

    @Test
    void whoeverHasNoRoleIsToldSoAndChangesThePasswordThere(Page page, Page elsewhere) {
        Person person = Person.withAccount("it-own", 1);
        signIn(page, person.login(), Person.PASSWORD);
        page.waitForURL("**/account/");
        assertThat(page.locator("main")).containsText("هنوز نقشی ندارید");
        Screenshots.take(page, "account-without-role");
        Axe.findsNothingSerious(page);
        signIn(elsewhere, person.login(), Person.PASSWORD);
        elsewhere.waitForURL("**/account/");

        change(page, "not the old one", CHOSEN);
        assertThat(page.locator("#complaints")).containsText("گذرواژهٔ کنونی درست نیست");
        change(page, Person.PASSWORD, "too short");
        assertThat(page.locator("#complaints")).containsText("۱۲ تا ۲۰۰ نویسه");
        Screenshots.take(page, "account-password-wrong");
        assertThat(page.locator("[id$='changing:old']")).hasValue("");
        change(page, Person.PASSWORD, CHOSEN);
        assertThat(page.locator("main .note.is-fine")).containsText("گذرواژه عوض شد");
        assertThat(person.received("PASSWORD_CHANGED")).contains(person.login());
        assertThat(Database.column("select action from access_journal where subject = ?", person.login()))
                .contains("password-changed")
                .doesNotContain(CHOSEN);

        onlyTheNewOneCounts(page, elsewhere, person);
    }

    /** Five seconds later, when every server has seen it. */
    private static void onlyTheNewOneCounts(Page page, Page elsewhere, Person person) {
        page.waitForTimeout(5_500);
        page.navigate("account/");
        assertThat(page.locator("h1")).hasText("حساب من");
        elsewhere.navigate("account/");
        assertThat(elsewhere).hasURL(Pattern.compile(".*/sign-in.*"));
        signIn(elsewhere, person.login(), Person.PASSWORD);
        assertThat(elsewhere.locator("main .note.is-stopped")).isVisible();
        signIn(elsewhere, person.login(), CHOSEN);
        elsewhere.waitForURL("**/account/**");
    }

    @Test
    void theRolesAndTheOfficeStandThereWithTheirDays(Page page) {
        signIn(page, "notary34", "demo-Urmia-1405");
        page.waitForURL("**/notary/");
        page.click(".whoami a");
        page.waitForURL("**/account/");
        assertThat(page.locator("section[aria-labelledby=who] table")).hasCount(2);
        assertThat(page.locator("main")).containsText("notary34");
        Screenshots.take(page, "account");
        Axe.findsNothingSerious(page);
        page.navigate("account/?lang=en");
        Screenshots.take(page, "account-english");
        page.navigate("account/?lang=fa");
    }
}
