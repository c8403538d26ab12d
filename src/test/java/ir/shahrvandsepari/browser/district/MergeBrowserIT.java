package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ir.shahrvandsepari.browser.notary.NotaryDesk;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An office has filed the same request at the counter and by its program, and the district ends one of the two; in Persian. */
@ExtendWith(RealBrowser.class)
class MergeBrowserIT extends AgainstTheServer {

    /** Once more, for the heir of the owner. */
    private static String filedByAProgram(ManyProperties houses) {
        JsonObject again = Json.createObjectBuilder(houses.transfer(0))
                .add(
                        "applicant",
                        Json.createObjectBuilder()
                                .add("nationalId", "2740622333")
                                .add("name", "رضا کریمی")
                                .add("capacity", "HEIR"))
                .build();
        return Api.as("demo-notary12").post("/api/v1/inquiries", again).json().getString("trackingCode");
    }

    @Test
    void oneCaseEndsAndEverybodyIsLedToTheOther(Page page) {
        ManyProperties houses = NotaryDesk.houses(975, 1);
        String house = houses.code(0);
        Database.change("delete from prior_document where renovation_code = ? and kind = 'COMPLETION'", house);
        String code = NotaryDesk.signIn(page, "notary12")
                .newInquiry()
                .property(house)
                .sale("1405/975")
                .checked()
                .file()
                .trackingCode();
        String twin = filedByAProgram(houses);

        DeskView expert = DeskView.signIn(page, "expert5").open(code);
        expert.at("details:has(#merging) > summary").click();
        expert.press("merge");
        assertThat(expert.at("#complaints")).containsText("پرونده‌ای را که می‌ماند برگزینید");
        expert.at("#into-" + twin).check();
        expert.type("merge-remark", "دفتر همین درخواست را برای وارث هم ثبت کرده است");
        expert.look("district-case-merging");
        expert.press("merge");
        assertThat(expert.at("#mergedInto")).containsText(twin);
        expert.look("district-case-merged");
        expert.at("#mergedInto a").click();
        assertThat(expert.at("#takenUp")).containsText("دفتر همین درخواست را برای وارث هم ثبت کرده است");
        assertThat(expert.all()).not().containsText("[");
        expert.look("district-case-took-up");

        othersAreLedThere(page, code, twin);
        listsLeadThere(expert.page(), page, code, twin);
    }

    private static void listsLeadThere(Page expert, Page notary, String code, String twin) {
        String house = Database.text("select renovation_code from inquiry where tracking_code = ?", code)
                .orElseThrow();
        listSaysInto(expert, "district/?state=all&q=" + house, code, twin, "district-list-merged");
        listSaysInto(notary, "notary/", code, twin, "notary-list-merged");
        notary.locator("a[href$='inquiry?code=" + twin + "'].also").click();
        assertThat(notary.locator("#takenUp")).containsText(code);
    }

    private static void listSaysInto(Page page, String list, String code, String twin, String picture) {
        page.navigate(list);
        Locator row = page.locator("#cases tbody tr", new Page.LocatorOptions().setHasText(code))
                .last();
        assertThat(row).containsText("ادغام شد");
        assertThat(row.locator(".also")).hasText(twin);
        Axe.findsNothingSerious(page);
        Screenshots.take(page, picture);
    }

    private static void othersAreLedThere(Page page, String code, String twin) {
        page.reload();
        assertThat(page.locator("#headline")).containsText(twin);
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-case-merged");
        page.locator("#mergedInto a").click();
        assertThat(page.locator("#takenUp")).containsText(code);
        assertThat(page.locator("main")).not().containsText("[");
        page.navigate("track?code=" + code);
        assertThat(page.locator("main")).containsText("ادغام شد");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "track-merged");
        page.locator("main a[href$='" + twin + "']").click();
        assertThat(page.locator("main")).containsText(twin);

        JsonObject answer =
                Api.as("demo-notary12").get("/api/v1/inquiries/" + code).json();
        assertThat(answer.getString("state")).isEqualTo("withdrawn");
        assertThat(answer.getString("mergedInto")).isEqualTo(twin);
    }
}
