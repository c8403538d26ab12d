package ir.shahrvandsepari.browser.notary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the form does with wrong input, impatience and lost sessions. */
@ExtendWith(RealBrowser.class)
class InquiryFormBrowserIT extends AgainstTheServer {

    @Test
    void wrongInputIsNamedOnTopAndNothingThatWasTypedIsLost(Page page) {
        InquiryForm form = NotaryDesk.signIn(page, "notary34").newInquiry().property("5-1-10-4-1-0-0");
        form.sale("34/1")
                .type("applicantId", "2740000122")
                .type("letterDay", "1405/13/01")
                .check();

        assertThat(form.complaints()).hasCount(2);
        assertThat(page.locator("#complaints [role=alert]")).isFocused();
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-form-errors");
        assertThat(form.field("applicantId")).hasValue("2740000122");
        assertThat(form.field("letterDay")).hasValue("1405/13/01");
        assertThat(form.field("applicantName")).hasValue("علی کریمی");
        form.complaints().last().click();
        assertThat(form.field("applicantId")).isFocused();
    }

    @Test
    void aChangeOfMindAboutThePurposeLosesNothing(Page page) {
        InquiryForm form = NotaryDesk.signIn(page, "notary34").newInquiry().property("5-1");
        assertThat(form.field("code")).hasAttribute("aria-invalid", "true");
        form.property("5-1-10-2-1-0-0");
        assertThat(form.field("code")).hasAttribute("aria-invalid", "false");
        form.type("dang", "3").type("buyerName", "مریم احمدی");
        page.locator("input[name=purpose][value=MORTGAGE]").check();
        assertThat(form.field("bank")).isVisible();
        Screenshots.take(page, "notary-form-mortgage");
        page.locator("input[name=purpose][value=TRANSFER]").check();
        assertThat(form.field("dang")).hasValue("3");
        assertThat(form.field("buyerName")).hasValue("مریم احمدی");
    }

    @Test
    void aHopelessCaseIsForetoldAndRefusedWithItsRemedy(Page page) {
        InquiryForm form = NotaryDesk.signIn(page, "notary34").newInquiry().property("5-1-10-5-1-0-0");
        assertThat(form.outlook()).containsText("جریمه را در دبیرخانهٔ کمیسیون مادهٔ صد تسویه کنید");
        Screenshots.take(page, "notary-form-hopeless");

        CaseView view = form.sale("34/2").checked().file();
        assertThat(view.headline()).containsText("رد شد");
        assertThat(view.decision()).containsText("جریمه را در دبیرخانهٔ کمیسیون مادهٔ صد تسویه کنید");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-case-refused");
    }

    @Test
    void aVisitShowsItsDeadlineAndAClosedDistrictItsDay(Page page) {
        NotaryDesk desk = NotaryDesk.signIn(page, "notary34");
        InquiryForm closed = desk.newInquiry().property("3-1-5-1-1-0-0");
        assertThat(closed.outlook()).containsText("آغاز می‌شود");
        assertThat(closed.outlook()).not().containsText("20");

        CaseView view = desk.newInquiry()
                .property("5-1-10-4-1-0-0")
                .sale("34/3")
                .checked()
                .file();
        assertThat(view.headline()).containsText("بازرس منطقه باید از ملک بازدید کند");
        assertThat(view.all()).containsText("روز مانده");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-case-visit");
    }

    @Test
    void twoTabsAndADoubleClickFileOnce(Page page) {
        String house = NotaryDesk.houses(503, 1).code(0);
        NotaryDesk desk = NotaryDesk.signIn(page, "notary12");
        Page other = page.context().newPage();
        InquiryForm first = desk.newInquiry().property(house).sale("503").checked();
        InquiryForm second = desk.newInquiry(other).property(house).sale("503").checked();

        page.locator("#file").dblclick();
        second.press();
        String here = first.arrive().trackingCode();

        assertThat(second.arrive().trackingCode()).isEqualTo(here);
        // whichever came first: at most one tab is told that it was the one
        assertThat(Stream.of(page, other).filter(InquiryFormBrowserIT::isToldOfNewCase))
                .hasSizeLessThan(2);
        assertThat(NotaryDesk.cases(house)).isEqualTo(1);
    }

    private static boolean isToldOfNewCase(Page tab) {
        return !tab.locator("main").textContent().contains("پیش‌تر ثبت شده است");
    }

    @Test
    void aRefusedPaperIsFiledAgainOnlyFromAFormThatWasOpenedLater(Page page) {
        NotaryDesk desk = NotaryDesk.signIn(page, "notary56");
        Page other = page.context().newPage();
        InquiryForm second =
                desk.newInquiry(other).property("5-1-10-6-1-0-0").sale("56/1").checked();
        String refused = desk.newInquiry()
                .property("5-1-10-6-1-0-0")
                .sale("56/1")
                .checked()
                .file()
                .trackingCode();

        assertThat(second.file().trackingCode()).isEqualTo(refused);
        String later = desk.newInquiry()
                .property("5-1-10-6-1-0-0")
                .sale("56/1")
                .checked()
                .file()
                .trackingCode();
        assertThat(later).isNotEqualTo(refused);
    }

    @Test
    void whatWasTypedComesBackAfterTheSessionEnded(Page page) {
        InquiryForm form = NotaryDesk.signIn(page, "notary12").newInquiry().property("5-1-10-2-1-0-0");
        form.sale("12/9");
        page.context().clearCookies();
        form.check();
        assertThat(page.locator("#lost")).isVisible();
        Screenshots.take(page, "notary-form-lost");

        page.locator("#lost a").click();
        page.locator("[id='signIn:login']").fill("notary12");
        page.locator("[id='signIn:password']").fill("demo-Urmia-1405");
        page.locator("[id='signIn:enter']").click();
        page.waitForURL("**/notary/inquiry-new*");
        assertThat(form.field("applicantName")).hasValue("علي  كريمي");
        assertThat(form.field("letterNumber")).hasValue("12/9");
        assertThat(form.outlook()).containsText("پاسخ در همان لحظه");
    }
}
