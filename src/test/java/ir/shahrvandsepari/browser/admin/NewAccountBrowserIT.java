package ir.shahrvandsepari.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.Person;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import ir.shahrvandsepari.kernel.JalaliDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who has no account gets one by two people, and a password that nobody else has seen. */
@ExtendWith(RealBrowser.class)
class NewAccountBrowserIT extends AgainstTheServer {
    private static final String CHOSEN = "river \u06F1\u06F4 lantern moss";

    @Test
    void twoPeopleGiveAnAccountAndItsHolderChoosesThePassword(Page page, Page other, Page holder) {
        Person person = Person.unknown("it.karimi", 21);
        AdminDesk first = AdminDesk.of(page, "admin", "people");
        proposed(first, person);
        approved(AdminDesk.of(other, "admin2", "people"), person);
        assertThat(person.received("ACCOUNT_GIVEN")).contains("/password");
        Database.change("update account set valid_from = current_date - 1 where login = ?", person.login());
        chooses(holder, person);
        signIn(holder, person, CHOSEN);
        holder.waitForURL("**/account/");
        assertThat(holder.locator("main")).containsText("هنوز نقشی ندارید");

        first.open("people?account=" + person.login());
        Screenshots.take(page, "admin-account-acts");
        Axe.findsNothingSerious(page);
        first.type("opening:reason", "گذرواژه را فراموش کرده است");
        first.press("opening:open");
        assertThat(page.locator("main .note.is-fine")).containsText("۷۲ ساعت");
        assertThat(listed(first, person)).containsText("گذرواژه برمی‌گزیند");
        Screenshots.take(page, "admin-people-may-choose");
        signIn(holder, person, CHOSEN);
        assertThat(holder.locator("main .note.is-stopped")).isVisible();
        chooses(holder, person);
        signIn(holder, person, CHOSEN);
        holder.waitForURL("**/account/");
    }

    private static void proposed(AdminDesk first, Person person) {
        first.type("entering:login", person.login());
        first.type("entering:nationalId", person.nationalId());
        first.type("entering:name", "سحر کریمی");
        first.type("entering:mobile", person.mobile());
        first.type("entering:day", JalaliDate.of(AdminDesk.DAY).toString());
        first.type("entering:reason", "همکار تازه");
        first.press("entering:give");
        assertThat(first.page().locator("main .note.is-fine")).containsText("در انتظار تأیید شخص دیگری");
        Screenshots.take(first.page(), "admin-new-account");
        Axe.findsNothingSerious(first.page());
    }

    private static void approved(AdminDesk second, Person person) {
        assertThat(second.waiting()).containsText("حساب تازه برای سحر کریمی");
        assertThat(second.waiting()).containsText("شمارهٔ همراه");
        Screenshots.take(second.page(), "admin-new-account-waiting");
        second.approve("people");
        assertThat(listed(second, person)).containsText("از ");
    }

    /** Found by the search: the list of a city is longer than its first page. */
    private static Locator listed(AdminDesk desk, Person person) {
        desk.open("people?q=" + person.login());
        return desk.page().locator("tr.ui-widget-content", new Page.LocatorOptions().setHasText(person.login()));
    }

    private static void chooses(Page holder, Person person) {
        holder.navigate("password");
        Axe.findsNothingSerious(holder);
        Screenshots.take(holder, "password");
        holder.fill("#login", person.login());
        holder.click("main [type=submit]");
        assertThat(holder.locator("main .note")).containsText("اگر چنین حسابی هست");
        holder.fill("#code", person.code());
        holder.fill("#password", CHOSEN);
        holder.fill("#again", CHOSEN);
        Screenshots.take(holder, "password-code");
        Axe.findsNothingSerious(holder);
        holder.click("#choosing [type=submit]");
        holder.waitForURL("**/sign-in?chosen=1");
        assertThat(holder.locator("main .note.is-fine")).containsText("گذرواژه گذاشته شد");
    }

    private static void signIn(Page page, Person person, String password) {
        page.navigate("sign-in");
        page.fill("input[type=text]", person.login());
        page.fill("input[type=password]", password);
        page.click("main [type=submit]");
    }
}
