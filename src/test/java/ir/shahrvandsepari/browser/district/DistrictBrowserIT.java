package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The people of a district see what waits for them, and nothing of another district. */
@ExtendWith(RealBrowser.class)
class DistrictBrowserIT extends AgainstTheServer {

    private static void signIn(Page page, String login) {
        page.navigate("sign-in");
        page.fill("input[type=text]", login);
        page.fill("input[type=password]", "demo-Urmia-1405");
        page.click("main [type=submit]");
        page.waitForURL("**/district/");
    }

    /** Files a transfer whose owner says that something has changed: an inspector must go. Returns its tracking code. */
    private static String waitingForVisit(int district, int block) {
        ManyProperties houses = new ManyProperties(district, block, 1);
        houses.load(Api.as("demo-admin"), LocalDate.now());
        JsonObject changed = Json.createObjectBuilder(houses.transfer(0))
                .add("ownerDeclaration", Json.createObjectBuilder().add("nothingChanged", false))
                .build();
        Api.Answer filed = Api.as("demo-notary12").post("/api/v1/inquiries", changed);
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        assertThat(filed.json().getString("state")).isEqualTo("visit-required");
        return filed.json().getString("trackingCode");
    }

    @Test
    void theListShowsWhatWaitsByDeadlineAndItsFiltersStandInTheAddress(Page page) {
        String late = waitingForVisit(5, 941);
        String next = waitingForVisit(5, 942);
        Database.change(
                "update inquiry set window_day = current_date - 13, due_on = current_date - 3 where tracking_code = ?",
                late);
        signIn(page, "expert5");
        assertThat(page.locator("main tbody tr").first()).containsText(late);
        assertThat(page.locator("main tbody tr").first()).containsText("از مهلت گذشته");
        assertThat(page.locator("main tbody")).containsText(next);
        Screenshots.take(page, "district-list");
        Axe.findsNothingSerious(page);

        page.navigate("district/?due=late&q=" + late);
        assertThat(page.locator("main tbody tr")).hasCount(1);
        page.navigate("district/?due=late&q=" + next);
        assertThat(page.locator("main .empty")).containsText("پرونده‌ای نیست");
        page.navigate("district/?state=all&purpose=MORTGAGE&q=" + late);
        assertThat(page.locator("main .empty")).isVisible();
        page.navigate("district/?state=awaiting-visit&q=" + late);
        assertThat(page.locator("main tbody tr")).hasCount(1);
    }

    @Test
    void theCaseShowsEveryRuleAndTheBookAndItsReadingIsWrittenDown(Page page) {
        String code = waitingForVisit(5, 943);
        signIn(page, "expert5");
        assertThat(page.navigate("district/case?code=" + code).status()).isEqualTo(200);
        assertThat(page.locator("main")).containsText("5-90-943-1-1-0-0");
        assertThat(page.locator("#h-decision ~ .scroll tbody tr").count()).isGreaterThan(15);
        assertThat(page.locator("main")).containsText("برقرار نیست");
        assertThat(page.locator("main")).containsText("L-943-0");
        assertThat(page.locator("main")).not().containsText("[");
        assertThat(Database.number(
                        "select count(*) from access_journal where action = 'inquiry-read' and login = 'expert5'"
                                + " and subject = ?",
                        code))
                .isEqualTo(1);
        Screenshots.take(page, "district-case");
        Axe.findsNothingSerious(page);
    }

    @Test
    void aCaseOfAnotherDistrictIsNeitherListedNorFound(Page page, Page other) {
        String code = waitingForVisit(1, 944);
        signIn(page, "manager5");
        page.navigate("district/?state=all&q=" + code);
        assertThat(page.locator("main .empty")).isVisible();
        assertThat(page.navigate("district/case?code=" + code).status()).isEqualTo(404);
        assertThat(page.navigate("district/case?code=ABCDEFGHJK").status()).isEqualTo(404);
        assertThat(page.navigate("district/case?code=nonsense").status()).isEqualTo(404);
        assertThat(page.navigate("district/case").status()).isEqualTo(404);
        signIn(other, "clerk1");
        assertThat(other.navigate("district/case?code=" + code).status()).isEqualTo(200);
        assertThat(other.navigate("admin/").status()).isEqualTo(403);
    }
}
