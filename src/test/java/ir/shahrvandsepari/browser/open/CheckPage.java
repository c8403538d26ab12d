package ir.shahrvandsepari.browser.open;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /check} as somebody uses it. */
record CheckPage(Page page) {

    static CheckPage open(Page page) {
        page.navigate("check");
        return new CheckPage(page);
    }

    CheckPage ask(String code, String owner) {
        page.locator("#code").fill(code);
        page.locator("#owner").fill(owner);
        page.locator("main button[type=submit]").click();
        return this;
    }

    /** The one sentence. */
    Locator answer() {
        return page.locator("#answer");
    }

    /** Everything that the answer says. */
    String answerInFull() {
        return page.locator(".outlook").innerText();
    }
}
