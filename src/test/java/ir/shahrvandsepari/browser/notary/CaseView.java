package ir.shahrvandsepari.browser.notary;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /notary/inquiry}. */
public final class CaseView {
    private static final Pattern CODE = Pattern.compile("[?&]code=([0-9A-Z]{10})");

    private final Page page;

    CaseView(Page page) {
        this.page = page;
    }

    public String trackingCode() {
        Matcher code = CODE.matcher(page.url());
        if (!code.find()) {
            throw new AssertionError(page.url());
        }
        return code.group(1);
    }

    public Locator headline() {
        return page.locator("#headline");
    }

    Locator decision() {
        return page.locator("#decision");
    }

    Locator history() {
        return page.locator("#history");
    }

    Locator certificate() {
        return page.locator("#certificate");
    }

    public Locator all() {
        return page.locator("main");
    }

    /** To the bank, through its card page, and back. */
    public void pay() {
        page.locator("[id='paying:pay']").click();
        page.locator("button[value=pay]").click();
        page.waitForURL("**/notary/inquiry?code=*&payment=*");
    }

    void pressPayAndTurnBack() {
        page.locator("[id='paying:pay']").click();
        page.locator("button[value=cancel]").click();
        page.waitForURL("**/notary/inquiry?code=*&payment=*");
    }

    String sendLink() {
        page.locator("[id='paying:send']").click();
        return page.locator("#link").inputValue();
    }

    void useFor(String deedNumber, String deedDay) {
        page.locator("#certificate summary").click();
        page.locator("#deedNumber").fill(deedNumber);
        page.locator("#deedDay").fill(deedDay);
        page.keyboard().press("Escape");
        page.locator("#use").click();
    }

    public void withdraw() {
        page.locator("summary", new Page.LocatorOptions().setHasText("درخواست را پس بگیرم"))
                .click();
        page.locator("[id='withdrawing:withdraw']").click();
        page.waitForURL("**&done=withdrawn");
    }
}
