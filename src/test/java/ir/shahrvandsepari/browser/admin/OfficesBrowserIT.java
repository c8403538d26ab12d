package ir.shahrvandsepari.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Offices are entered and suspended by two people; a suspended one is told so at its desk. */
@ExtendWith(RealBrowser.class)
class OfficesBrowserIT extends AgainstTheServer {
    @Test
    void anOfficeIsEnteredByTwoPeopleAndSuspendedWhenThatIsUndone(Page page, Page other) {
        AdminDesk first = AdminDesk.of(page, "admin", "offices?q=" + "ارومیه");
        Screenshots.take(page, "admin-offices");
        Axe.findsNothingSerious(page);
        first.open("offices");
        first.type("proposing:code", "۷۷۰");
        first.type("proposing:name", "دفترخانهٔ ۷۷۰ ارومیه");
        first.dated("پروانهٔ تازه");
        first.propose();

        AdminDesk second = AdminDesk.of(other, "admin2", "offices");
        assertThat(second.waiting()).containsText("دفترخانهٔ ۷۷۰ ارومیه");
        Screenshots.take(other, "admin-offices-waiting");
        Axe.findsNothingSerious(other);
        second.approve("offices");
        assertThat(Database.text("select name from office where key = 'NOTARY 770' and opened_on = ?", AdminDesk.DAY))
                .contains("دفترخانهٔ ۷۷۰ ارومیه");
        second.undo();
        first.approve("offices");
        assertThat(Database.number(
                        "select count(*) from office_term where office = 'NOTARY 770' and suspended and valid_from = ?",
                        AdminDesk.DAY))
                .isEqualTo(1);

        first.open("offices?office=NOTARY+12");
        assertThat(page.locator("main")).containsText("notary12");
        Screenshots.take(page, "admin-office");
        Axe.findsNothingSerious(page);
        page.navigate("admin/offices?office=NOTARY+12&lang=en");
        Screenshots.take(page, "admin-office-english");
        page.navigate("admin/offices?lang=fa");
    }

    @Test
    void anAccountJoinsAnOfficeByTwoPeople(Page page, Page other) {
        Database.change("insert into account (login, national_id, valid_from)"
                + " select 'it-joins', national_id, '2020-01-01' from account where login = 'notary12'");
        AdminDesk first = AdminDesk.of(page, "admin", "offices?office=NOTARY+34");
        first.type("joining:day", JalaliDate.of(AdminDesk.DAY).toString());
        first.type("joining:reason", "همکار تازه");
        first.type("joining:login", "it-nobody");
        first.press("joining:join");
        assertThat(first.complaint()).isVisible();
        first.type("joining:login", "it-joins");
        first.press("joining:join");
        assertThat(first.waiting()).containsText("it-joins");

        AdminDesk second = AdminDesk.of(other, "admin2", "offices");
        second.approve("offices");
        second.open("offices?office=NOTARY+34");
        assertThat(other.locator("main")).containsText("it-joins");
        Screenshots.take(other, "admin-office-members");
        Axe.findsNothingSerious(other);
        assertThat(Database.number(
                        "select count(*) from membership where login = 'it-joins' and valid_from = ?", AdminDesk.DAY))
                .isEqualTo(1);
        second.undo();
        first.approve("offices");
        assertThat(Database.number("select count(*) from membership where login = 'it-joins'"))
                .isZero();
    }

    @Test
    void aSuspendedOfficeSignsInReadsAndIsToldThatItMayNotFile(Page page) {
        Database.change("insert into office (kind, code, name) values ('NOTARY', 'it-closed', 'x')");
        Database.change("insert into account (login, national_id, password, valid_from)"
                + " select 'it-closed', national_id, password, '2020-01-01' from account where login = 'notary12'");
        Database.change(
                "insert into account_role (login, role, valid_from) values ('it-closed', 'NOTARY', '2020-01-01')");
        Database.change("insert into membership (login, office_id, valid_from)"
                + " select 'it-closed', id, '2020-01-01' from office where code = 'it-closed'");
        Database.change(
                "insert into office_term values ('NOTARY it-closed', 'x', false, true, ?)", LocalDate.now(Tehran.ZONE));
        page.navigate("sign-in");
        page.fill("input[type=text]", "it-closed");
        page.fill("input[type=password]", "demo-Urmia-1405");
        page.click("main [type=submit]");
        page.waitForURL("**/notary/");
        assertThat(page.locator("#suspended")).containsText("معلق");
        assertThat(page.locator("a[href$='notary/inquiry-new']")).hasCount(0);
        Screenshots.take(page, "notary-suspended");
        Axe.findsNothingSerious(page);
        page.navigate("notary/inquiry-new");
        assertThat(page.locator("#suspended")).isVisible();
        page.navigate("notary/?lang=en");
        Screenshots.take(page, "notary-suspended-english");
    }
}
