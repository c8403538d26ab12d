package ir.shahrvandsepari.browser.open;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** {@code /verify} as somebody uses it. */
record VerifyPage(Page page) {

    static VerifyPage open(Page page) {
        page.navigate("verify");
        return new VerifyPage(page);
    }

    VerifyPage type(String number, String code) {
        page.locator("#number").fill(number);
        page.locator("#code").fill(code);
        page.locator("form[method=get] button").click();
        return this;
    }

    VerifyPage choose(String name, byte[] content) {
        page.locator("#paper").setInputFiles(new FilePayload(name, "application/pdf", content));
        return this;
    }

    VerifyPage send() {
        page.locator("#paper-form button").click();
        return this;
    }

    /** The verdict in words. */
    Locator verdict() {
        return page.locator(".verdict h1");
    }
}
