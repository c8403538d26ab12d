package ir.shahrvandsepari.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.Person;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import ir.shahrvandsepari.kernel.JalaliDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What does not end, and what is found, on the page of people. */
@ExtendWith(RealBrowser.class)
class AccountsBrowserIT extends AgainstTheServer {

    @Test
    void neitherAccountNorRoleOfOneOfTwoAdministratorsEnds(Page page) {
        AdminDesk desk = AdminDesk.of(page, "admin", "people?account=admin2");
        String day = JalaliDate.of(AdminDesk.DAY).toString();
        desk.type("ending:day", day);
        desk.type("ending:reason", "بازنشسته می‌شود");
        desk.press("ending:end");
        assertThat(desk.complaint()).containsText("نخست نقش راهبر را");
        desk.open("people");
        desk.type("proposing:login", "admin2");
        page.selectOption("[id='proposing:role']", "ADMIN");
        desk.dated("کار دیگری می‌کند");
        desk.press("proposing:end");
        assertThat(desk.complaint()).containsText("نخست نقش راهبر را");
        Screenshots.take(page, "admin-two-stay");
    }

    @Test
    void aSignIsLookedForAsItIsTypedAndStaysInTheAddress(Page page) {
        Person many = Person.unknown("it-many", 43);
        Database.change("insert into person values (?, '100% everywhere', null)", many.nationalId());
        Database.change(
                "insert into account (login, national_id, valid_from)"
                        + " select 'it-many-' || n, ?, '2020-01-01' from generate_series(10, 36) n",
                many.nationalId());
        AdminDesk desk = AdminDesk.of(page, "admin", "people?q=%25");
        Locator rows = page.locator("tr.ui-widget-content");
        assertThat(rows).hasCount(25);
        page.click("nav.pages a[rel=next]");
        assertThat(rows).hasCount(2);
        page.click("nav.pages a");
        assertThat(rows).hasCount(25);
        desk.open("people?q=IT-MANY-1_");
        assertThat(page.locator("main .empty")).isVisible();
    }
}
