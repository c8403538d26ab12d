package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.browser.notary.NotaryDesk;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an official has typed into a form is not lost with its page. */
@ExtendWith(RealBrowser.class)
class DraftBrowserIT extends AgainstTheServer {
    private static final String NOTE = "#note-remark";
    private static final String TYPED = "مالک تلفن کرد و پایان کار را می‌آورد";

    /** A case that a person must look at. */
    private static String filed(Page page, int block) {
        String house = NotaryDesk.houses(block, 1).code(0);
        Database.change("delete from prior_document where renovation_code = ? and kind = 'COMPLETION'", house);
        return NotaryDesk.signIn(page, "notary12")
                .newInquiry()
                .property(house)
                .sale("1405/" + block)
                .checked()
                .file()
                .trackingCode();
    }

    @Test
    void aNoteOutlivesItsSessionAndIsForgottenOnceItIsKept(Page page) {
        String code = filed(page, 770);
        DeskView clerk = DeskView.signIn(page, "clerk5").open(code).key("n", TYPED);
        clerk.page().context().clearCookies();
        clerk.at("#note").click();
        signInAgain(clerk.page(), "clerk5");
        assertThat(clerk.all()).containsText("با باز کردن دوبارهٔ صفحه برمی‌گردد");
        clerk.look("page-expired");
        clerk.at("main a.button").first().click();

        assertThat(clerk.at(NOTE)).hasValue(TYPED);
        assertThat(clerk.at("#noting")).containsText("برگردانده شد");
        clerk.look("district-case-draft");
        clerk.press("note");
        assertThat(clerk.at("#acts")).containsText(TYPED);
        assertThat(clerk.open(code).at(NOTE)).hasValue("");
    }

    @Test
    void whatIsTickedOutlivesAnotherLanguageAndCanBeThrownAway(Page page) {
        String code = filed(page, 771);
        DeskView clerk = DeskView.signIn(page, "clerk5").open(code).press("take");
        clerk.at("[data-key=KeyR]").click();
        clerk.at("#return-DEED_MISSING").check();
        clerk.page().getByText("English").click();

        assertThat(clerk.at("#return-DEED_MISSING")).isChecked();
        assertThat(clerk.at("#return-IDENTITY_MISSING")).not().isChecked();
        clerk.at("#returning [data-draft-forget]").click();
        assertThat(clerk.at("[data-draft-restored]:visible")).hasCount(0);
        clerk.page().navigate("district/case?lang=fa&code=" + code);
        assertThat(clerk.at("[data-draft-restored]:visible")).hasCount(0);
    }

    @Test
    void nobodyElseAtTheSameBrowserSeesIt(Page page) {
        String code = filed(page, 772);
        DeskView clerk = DeskView.signIn(page, "clerk5").open(code).key("n", TYPED);
        clerk.page().context().clearCookies();
        clerk.page().navigate("sign-in");
        signInAgain(clerk.page(), "expert5");
        assertThat(clerk.open(code).at(NOTE)).hasValue("");
    }

    @Test
    void whatWasDoneBeforeIsNotSaidOfWhatIsRefused(Page page) {
        String code = filed(page, 773);
        DeskView clerk = DeskView.signIn(page, "clerk5").open(code).press("take");
        assertThat(clerk.all()).containsText("پرونده در دست شماست");
        clerk.at("[data-key=KeyN]").click();
        clerk.press("note");
        assertThat(clerk.at("#complaints")).isVisible();
        assertThat(clerk.all()).not().containsText("پرونده در دست شماست");
    }

    private static void signInAgain(Page page, String login) {
        page.fill("input[type=text]", login);
        page.fill("input[type=password]", "demo-Urmia-1405");
        page.click("main [type=submit]");
        page.waitForURL("**/district/**");
    }
}
