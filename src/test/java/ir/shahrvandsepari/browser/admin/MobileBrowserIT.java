package ir.shahrvandsepari.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.Person;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import ir.shahrvandsepari.kernel.PersianText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever lost the telephone gets another number by two people, and with it a way to a password. */
@ExtendWith(RealBrowser.class)
class MobileBrowserIT extends AgainstTheServer {
    private static final String CHOSEN = "river \u06F1\u06F4 lantern moss";
    /** The number with three kinds of digits and a prefix. */
    private static final String TYPED = "+98 \u06F9\u06F1\u06F4 \u0667\u0667\u0660 0842";

    @Test
    void twoPeoplePutAnotherNumberOnRecordAndTheCodeOfTheOldOneOpensNothing(Page page, Page other, Page holder) {
        Person lost = Person.withAccount("it-lost", 41);
        Person found = new Person(lost.login(), lost.nationalId(), "09147700842");
        Database.change(
                "update account set password = null, password_open_until = 'infinity' where login = ?", lost.login());
        AdminDesk first = AdminDesk.of(page, "admin", "people?account=" + lost.login());
        proposes(first);
        AdminDesk second = AdminDesk.of(other, "admin2", "people");
        looksAt(second, lost);
        asks(holder, lost);
        String stale = lost.code();
        second.press("approve");
        assertThat(other.locator("main .note.is-fine").first()).containsText("همین حالا اثر کرد");
        assertThat(lost.received("MOBILE_REPLACED")).contains(lost.login()).doesNotContain(found.mobile());
        assertThat(found.received("MOBILE_ENTERED")).contains(lost.login());

        chooses(holder, stale);
        assertThat(holder.locator("main")).containsText("نام کاربری یا کد درست نیست");
        asks(holder, found);
        chooses(holder, found.code());
        holder.waitForURL("**/sign-in?chosen=1");
        assertThat(Database.column("select action || ' ' || subject from access_journal where subject like '%it-lost'"))
                .contains("change-proposed MOBILE it-lost", "change-approved MOBILE it-lost");

        second.undo();
        assertThat(second.waiting()).containsText(shown(lost.mobile()));
        second.press("withdraw");
    }

    private static String shown(String digits) {
        return PersianText.persianDigits(digits);
    }

    private static void proposes(AdminDesk first) {
        assertThat(first.page().locator("#acts")).containsText(shown("0914***0041"));
        first.type("moving:mobile", "0914 770 084");
        first.type("moving:reason", "گوشی او گم شده است");
        first.press("moving:move");
        assertThat(first.page().locator("[id='moving:mobile-wrong']")).isVisible();
        first.type("moving:mobile", "09141001124");
        first.press("moving:move");
        assertThat(first.complaint()).containsText("شمارهٔ دیگری بنویسید");
        Screenshots.take(first.page(), "admin-mobile-refused");
        first.type("moving:mobile", TYPED);
        first.press("moving:move");
        assertThat(first.page().locator("main .note.is-fine")).containsText("در انتظار تأیید شخص دیگری");
    }

    private static void looksAt(AdminDesk second, Person lost) {
        assertThat(second.waiting()).containsText("همان دم، با تأیید");
        assertThat(second.waiting()).containsText(shown(lost.mobile()));
        assertThat(second.waiting()).containsText(shown("09147700842"));
        assertThat(second.waiting()).containsText(shown(lost.nationalId()));
        Screenshots.take(second.page(), "admin-mobile-waiting");
        Axe.findsNothingSerious(second.page());
    }

    @Test
    void nobodyProposesANumberOfTheOwnAndWhatIsOverCanOnlyGetANumber(Page page) {
        AdminDesk desk = AdminDesk.of(page, "admin", "people?account=admin");
        Screenshots.take(page, "admin-mobile");
        Axe.findsNothingSerious(page);
        desk.type("moving:mobile", "09147700843");
        desk.type("moving:reason", "شمارهٔ تازه");
        desk.press("moving:move");
        assertThat(desk.complaint()).containsText("دو نفر دیگر");
        Person over = Person.withAccount("it-over", 42);
        Database.change("update account set valid_until = current_date - 2 where login = ?", over.login());
        desk.open("people?account=" + over.login());
        assertThat(page.locator("#acts section")).hasCount(1);
        assertThat(page.locator("[id='moving:move']")).isVisible();
    }

    private static void asks(Page holder, Person person) {
        holder.navigate("password");
        holder.fill("#login", person.login());
        holder.click("main [type=submit]");
        assertThat(holder.locator("main .note")).containsText("اگر چنین حسابی هست");
    }

    private static void chooses(Page holder, String code) {
        holder.fill("#code", code);
        holder.fill("#password", CHOSEN);
        holder.fill("#again", CHOSEN);
        holder.click("#choosing [type=submit]");
    }
}
