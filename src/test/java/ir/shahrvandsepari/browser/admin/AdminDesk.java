package ir.shahrvandsepari.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.LocalDate;

/** One administrator's desk. */
record AdminDesk(Page page) {
    /** Far ahead, so that no other test meets what begins there. */
    static final LocalDate DAY = LocalDate.now(Tehran.ZONE).plusYears(1);

    /** The desk of an administrator of the demo city, on one of its pages. */
    static AdminDesk of(Page page, String login, String path) {
        page.navigate("sign-in");
        page.fill("input[type=text]", login);
        page.fill("input[type=password]", "demo-Urmia-1405");
        page.click("main [type=submit]");
        page.waitForURL("**/admin/");
        AdminDesk desk = new AdminDesk(page);
        desk.open(path);
        return desk;
    }

    void open(String path) {
        page.navigate("admin/" + path);
    }

    void type(String id, String text) {
        page.fill("[id$='" + id + "']", text);
        // the calendar of a field of days covers what stands below it
        page.keyboard().press("Escape");
    }

    /** Gives what is proposed its first day, {@link #DAY}, and a reason. */
    void dated(String why) {
        type("proposing:day", JalaliDate.of(DAY).toString());
        type("proposing:reason", why);
    }

    /** Proposes what the form holds. */
    void propose() {
        press("proposing:propose");
        assertThat(said()).containsText("در انتظار تأیید شخص دیگری");
        assertThat(page.locator("[id$=approve]")).hasCount(0);
    }

    void press(String id) {
        page.click("[id$='" + id + "']");
    }

    /** Approves what waits on a page. */
    void approve(String path) {
        open(path);
        press("approve");
        assertThat(said()).containsText("تأیید شد");
    }

    /** Proposes the opposite of what was decided last. */
    void undo() {
        page.click("details.act summary");
        page.locator("[id$=undo]").first().click();
        assertThat(said()).containsText("در انتظار تأیید شخص دیگری");
    }

    /** What waits for a second person. */
    Locator waiting() {
        return page.locator(".change");
    }

    Locator complaint() {
        return page.locator("#complaints");
    }

    private Locator said() {
        return page.locator("main .note.is-fine").first();
    }
}
