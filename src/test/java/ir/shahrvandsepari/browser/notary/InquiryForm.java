package ir.shahrvandsepari.browser.notary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /notary/inquiry-new}. */
public final class InquiryForm {
    private final Page page;

    InquiryForm(Page page) {
        this.page = page;
    }

    /** Types the code as it stands on an old bill and leaves the field. */
    public InquiryForm property(String code) {
        page.locator("#code").fill(code);
        page.locator("#code").press("Tab");
        return this;
    }

    Locator outlook() {
        return page.locator("#outlook");
    }

    Locator field(String id) {
        return page.locator("#" + id);
    }

    Locator complaints() {
        return page.locator("#complaints a");
    }

    InquiryForm type(String id, String text) {
        page.locator("#" + id).fill(text);
        page.keyboard().press("Escape");
        return this;
    }

    /** Everything besides the property, with the keyboard of an Arabic telephone. */
    public InquiryForm sale(String letterNumber) {
        type("letterNumber", letterNumber);
        type("letterDay", "۱۴۰۵-۷-۱");
        type("applicantId", "٢٧٤٠٠٠٠١٢١");
        type("applicantName", "علي  كريمي");
        type("applicantMobile", "+98 914 100 0001");
        type("dang", "۶");
        type("buyerId", "2751234569");
        type("buyerName", "مریم احمدی");
        page.locator("input[name=nothingChanged][value=true]").check();
        return this;
    }

    InquiryForm check() {
        page.locator("#check").click();
        return this;
    }

    /** The answers, all found good. */
    public InquiryForm checked() {
        check();
        assertThat(page.locator("#file")).isVisible();
        return this;
    }

    Locator answers() {
        return page.locator("main");
    }

    void press() {
        page.locator("#file").click();
    }

    public CaseView file() {
        press();
        return arrive();
    }

    CaseView arrive() {
        page.waitForURL("**/notary/inquiry?code=*");
        return new CaseView(page);
    }
}
