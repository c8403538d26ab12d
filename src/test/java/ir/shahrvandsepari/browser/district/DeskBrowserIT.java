package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.browser.notary.CaseView;
import ir.shahrvandsepari.browser.notary.NotaryDesk;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case that the rules leave to people, worked on by people, in Persian. */
@ExtendWith(RealBrowser.class)
class DeskBrowserIT extends AgainstTheServer {

    /** A house whose building has no paper on file. */
    private static String house(int block) {
        String code = NotaryDesk.houses(block, 1).code(0);
        Database.change("delete from prior_document where renovation_code = ? and kind = 'COMPLETION'", code);
        return code;
    }

    private static CaseView filed(Page page, String house) {
        return NotaryDesk.signIn(page, "notary12")
                .newInquiry()
                .property(house)
                .sale("1405/760")
                .checked()
                .file();
    }

    @Test
    void aReviewIsClearedByTwoPeoplePaidAndItsCertificateIsValid(Page page) {
        String house = house(760);
        NotaryDesk.owes(house);
        CaseView office = filed(page, house);
        String code = office.trackingCode();

        DeskView expert = DeskView.signIn(page, "expert5").open(code);
        assertThat(expert.all()).containsText("در دست کسی نیست");
        assertThat(expert.at("#clear")).hasCount(0);
        assertThat(expert.at("#notOffered")).containsText("نخست پرونده را در دست بگیرید");
        expert.press("take").key("c", "رونوشت پایان کار ۷۶۰ دیده شد");
        expert.look("district-case-clearing");
        expert.press("clear");
        assertThat(expert.at("#proposal")).containsText("پیشنهاد از خود شماست");
        assertThat(expert.at("#approve")).hasCount(0);

        DeskView manager = DeskView.signIn(page, "manager5").open(code);
        assertThat(manager.at("#proposal")).containsText("رونوشت پایان کار ۷۶۰ دیده شد");
        assertThat(manager.at("#proposal")).containsText("برای بنا پایان کار یا عدم خلاف");
        assertThat(manager.all()).not().containsText("[");
        manager.look("district-case-approving");
        manager.press("approve");
        assertThat(manager.all()).containsText("تأیید شد و پرونده پیش رفت");
        assertThat(manager.at("#h-decision ~ .scroll")).containsText("با تأیید رضا بهرامی");

        page.reload();
        office.pay();
        assertThat(office.headline()).containsText("صادر شده");
        page.navigate(page.locator("#certificate a[href*='/v/']").getAttribute("href"));
        assertThat(page.locator("main")).containsText("معتبر");
    }

    @Test
    void whoComesTooLateIsShownWhatTheOtherDidAndKeepsWhatHeTyped(Page page) {
        String code = filed(page, house(761)).trackingCode();
        DeskView expert = DeskView.signIn(page, "expert5").open(code).press("take");
        DeskView second = DeskView.signIn(page, "expert5").open(code);
        expert.key("v", "طبقهٔ دوم دیده شود");
        second.key("c", "رونوشت پایان کار دیده شد").press("clear");

        expert.press("visit");
        assertThat(expert.at("#complaints")).containsText("در این میان کار دیگری با پرونده شد");
        assertThat(expert.at("#news")).containsText("طبقهٔ دوم دیده شود");
        assertThat(expert.at("#news")).containsText("پیشنهاد گذر از مانع");
        assertThat(expert.at("#news")).containsText("رونوشت پایان کار دیده شد");
        expert.look("district-case-overtaken");
        assertThat(Database.text("select state from inquiry where tracking_code = ?", code))
                .contains("UNDER_REVIEW");
    }

    @Test
    void theKeysAreListedUnderTheQuestionMark(Page page) {
        String code = filed(page, house(762)).trackingCode();
        DeskView clerk = DeskView.signIn(page, "clerk5").open(code);
        clerk.at("body").press("?");
        assertThat(clerk.at("#keys")).isVisible();
        assertThat(clerk.at("#keysList")).containsText("در دست می‌گیرم");
        Axe.findsNothingSerious(clerk.page());
        clerk.at("body").press("Escape");
        assertThat(clerk.at("#keys")).isHidden();
        clerk.at("body").press("t");
        clerk.page().waitForNavigation(() -> clerk.page().keyboard().press("Enter"));
        assertThat(clerk.all()).containsText("پرونده در دست شماست");
        clerk.key("n", "مالک تلفن کرد");
        clerk.page().keyboard().press("Tab");
        clerk.page().waitForNavigation(() -> clerk.page().keyboard().press("Enter"));
        assertThat(clerk.at("#acts")).containsText("مالک تلفن کرد");
    }

    @Test
    void aReturnedCaseShowsItsOfficeAllDefectsAndComesAgain(Page page) {
        String code = filed(page, house(763)).trackingCode();
        DeskView clerk = DeskView.signIn(page, "clerk5").open(code).press("take");
        clerk.at("[data-key=KeyR]").click();
        clerk.at("#return-DEED_MISSING").check();
        clerk.at("#return-IDENTITY_MISSING").check();
        clerk.look("district-case-returning");
        clerk.press("return");
        assertThat(clerk.at("#notOffered")).containsText("در این مرحله («");

        page.reload();
        assertThat(page.locator("#correction li")).hasCount(2);
        assertThat(page.locator("#correction")).containsText("رونوشت سند مالکیت پیوست نیست");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-case-returned");
        page.locator("#words").fill("هر دو پیوست شد");
        page.waitForNavigation(() -> page.locator("#resubmit").click());
        assertThat(page.locator("main")).containsText("پرونده دوباره فرستاده");
        assertThat(Database.text("select state from inquiry where tracking_code = ?", code))
                .contains("UNDER_REVIEW");
    }

    @Test
    void anOfficeCorrectsWhatItFiledAndTheDistrictSeesOldBesideNew(Page page) {
        String code = filed(page, house(765)).trackingCode();
        DeskView clerk = DeskView.signIn(page, "clerk5").open(code).press("take");
        clerk.at("[data-key=KeyR]").click();
        clerk.at("#return-IDENTITY_MISSING").check();
        clerk.type("return-remark", "نام متقاضی با کارت ملی نمی‌خواند").press("return");

        page.reload();
        page.locator("#correct").click();
        assertThat(page.locator("#defects")).containsText("نام متقاضی با کارت ملی نمی‌خواند");
        correct(page);
        assertThat(page.locator("#filed")).containsText("آنچه دفتر تصحیح کرد");
        Screenshots.take(page, "notary-corrected");

        clerk.open(code);
        assertThat(clerk.at("#corrected ~ table")).containsText("علی کریمی‌نژاد");
        assertThat(clerk.at("#acts")).containsText("نام و شمارهٔ همراه درست شد");
        assertThat(clerk.all()).not().containsText("[");
        clerk.look("district-case-corrected");
        page.navigate("notary/inquiry-correct?code=" + code);
        assertThat(page.locator("#headline")).isVisible();
    }

    /** What was filed stands in the form; a wrong field is named and keeps what was typed; what changes is shown. */
    private static void correct(Page page) {
        assertThat(page.locator("#letterNumber")).hasValue("1405/760");
        assertThat(page.locator("#code")).hasCount(0);
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-correct");
        page.locator("#applicantName").fill("علی کریمی‌نژاد");
        page.locator("#applicantMobile").fill("0914");
        page.locator("#check").click();
        assertThat(page.locator("#complaints a")).hasCount(2);
        assertThat(page.locator("#applicantMobile")).hasValue("0914");
        page.locator("#applicantMobile").fill("09141000003");
        page.locator("#said").fill("نام و شمارهٔ همراه درست شد");
        page.locator("#check").click();
        assertThat(page.locator("main tbody tr")).hasCount(2);
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-correct-changes");
        page.waitForNavigation(() -> page.locator("#send").click());
        assertThat(page.locator("main")).containsText("پرونده دوباره فرستاده");
    }

    @Test
    void aRefusalIsReadWithItsReasonsAndObjectedTo(Page page) {
        String code = filed(page, house(764)).trackingCode();
        DeskView expert = DeskView.signIn(page, "expert5").open(code).press("take");
        expert.at("[data-key=KeyF]").click();
        expert.at("#refuse-NO_BUILDING_PAPER").check();
        expert.type("refuse-remark", "در بایگانی نیست").press("refuse");
        DeskView.signIn(page, "manager5").open(code).press("approve");

        assertThat(Api.as("demo-notary12")
                        .get("/api/v1/inquiries/" + code)
                        .json()
                        .getJsonObject("decision")
                        .getJsonArray("reasons")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo("NO_BUILDING_PAPER");
        page.reload();
        assertThat(page.locator("#headline")).containsText("دو نفر از منطقه درخواست را رد کرده‌اند");
        assertThat(page.locator("#refusal")).containsText("برای بنا پایان کار یا عدم خلافی یافت نشد");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-case-refused");
        page.locator("#refusal summary").click();
        page.locator("#words").fill("در بایگانی منطقهٔ قدیم است");
        page.waitForNavigation(() -> page.locator("#object").click());
        assertThat(page.locator("main")).containsText("این پرونده با اعتراض باز شد");
        String linked = page.url().replaceAll(".*[?&]code=([0-9A-Z]{10}).*", "$1");
        expert.open(linked);
        assertThat(expert.at("#notOffered")).containsText("متقاضی به تصمیمی اعتراض دارد که شما در آن سهم داشته‌اید");
    }
}
