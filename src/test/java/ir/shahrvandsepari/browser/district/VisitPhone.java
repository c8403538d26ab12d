package ir.shahrvandsepari.browser.district;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import ir.shahrvandsepari.fixture.Pictures;
import java.nio.charset.StandardCharsets;

/** An inspector's telephone with {@code /district/visit} open. */
final class VisitPhone {
    private final Page page;

    private VisitPhone(Page page) {
        this.page = page;
    }

    static VisitPhone signIn(Page page, String login) {
        page.setViewportSize(390, 844);
        page.navigate("sign-in");
        page.fill("input[type=text]", login);
        page.fill("input[type=password]", "demo-Urmia-1405");
        page.click("main [type=submit]");
        page.waitForURL("**/district/visit");
        page.waitForSelector(
                "#visits[data-ready=offline]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return new VisitPhone(page);
    }

    void goesOffline() {
        page.context().setOffline(true);
        page.reload();
    }

    void comesOnline() {
        page.context().setOffline(false);
    }

    Locator form(String visit) {
        page.click("[data-report='" + visit + "']");
        page.waitForSelector("#visit-form:visible");
        return page.locator("#visit-form");
    }

    /** Everything but the signature, with one photo and one file that only calls itself so. */
    void answers(String who) {
        for (Locator yes : page.locator(".check input[value=YES]").all()) {
            yes.check();
        }
        page.fill("#LAND_AREA", "۲۰۰/۵");
        page.fill("#STOREYS", "2");
        page.check("#result-CLEAR");
        page.fill("#name", who);
        page.setInputFiles("#photos", new FilePayload[] {
            new FilePayload("house.jpg", "image/jpeg", Pictures.drawn("jpg", 3000, 2000)),
            new FilePayload("photo.jpg", "image/jpeg", "<html><script>".getBytes(StandardCharsets.US_ASCII))
        });
        page.waitForSelector("#visit-photos img");
    }

    void signs() {
        Locator canvas = page.locator("#signature");
        canvas.scrollIntoViewIfNeeded();
        BoundingBox box = canvas.boundingBox();
        page.mouse().move(box.x + 30, box.y + 40);
        page.mouse().down();
        for (int i = 1; i < 20; i++) {
            page.mouse().move(box.x + 30 + i * 10, box.y + 40 + 15 * Math.sin(i / 2.0));
        }
        page.mouse().up();
        page.waitForCondition(() -> !page.textContent("#sign-state").isEmpty());
    }

    void sends() {
        page.click("#visit-form button[type=submit]");
    }

    Locator kept(String visit) {
        return page.locator("[data-kept='" + visit + "']");
    }
}
