package ir.shahrvandsepari.browser.district;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Screenshots;

/** {@code /district/case} before one official. */
final class DeskView {
    private final Page page;

    private DeskView(Page page) {
        this.page = page;
    }

    /** Somebody of a district at another computer. */
    static DeskView signIn(Page anybody, String login) {
        BrowserContext before = anybody.context();
        Page page = before.browser()
                .newContext(new Browser.NewContextOptions().setLocale("fa-IR").setBaseURL(base(anybody)))
                .newPage();
        page.navigate("sign-in");
        page.fill("input[type=text]", login);
        page.fill("input[type=password]", "demo-Urmia-1405");
        page.click("main [type=submit]");
        page.waitForURL("**/district/");
        return new DeskView(page);
    }

    private static String base(Page page) {
        String url = page.url();
        return url.substring(0, url.indexOf('/', "http://".length()) + 1);
    }

    DeskView open(String trackingCode) {
        page.navigate("district/case?code=" + trackingCode);
        return this;
    }

    Page page() {
        return page;
    }

    Locator all() {
        return page.locator("main");
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    /** As its user would, and as axe does. */
    void look(String name) {
        Axe.findsNothingSerious(page);
        Screenshots.take(page, name);
    }

    DeskView press(String id) {
        page.waitForNavigation(() -> page.locator("#" + id).click());
        return this;
    }

    /** Opens what a key opens and types into its field. */
    DeskView key(String key, String words) {
        page.locator("body").press(key);
        page.keyboard().type(words);
        return this;
    }

    DeskView type(String id, String words) {
        page.locator("#" + id).fill(words);
        return this;
    }
}
