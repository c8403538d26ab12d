package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import jakarta.json.Json;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The people of a district see what waits for them, and nothing of another district. */
@ExtendWith(RealBrowser.class)
class DistrictBrowserIT extends AgainstTheServer {

    @Test
    void theListShowsWhatWaitsByDeadlineAndItsFiltersStandInTheAddress(Page page) {
        String late = DistrictDesk.waitingForVisit(5, 941);
        String next = DistrictDesk.waitingForVisit(5, 942);
        DistrictDesk.makeDue(late, -300);
        DistrictDesk.makeDue(next, 0);
        DistrictDesk.signIn(page, "expert5");
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
        String code = DistrictDesk.waitingForVisit(5, 943);
        DistrictDesk.signIn(page, "expert5");
        assertThat(page.navigate("district/case?code=" + code).status()).isEqualTo(200);
        assertThat(page.locator("main")).containsText("5-90-943-1-1-0-0");
        assertThat(page.locator("#h-decision ~ .scroll tbody tr").count()).isGreaterThan(15);
        assertThat(page.locator("main")).containsText("برقرار نیست");
        assertThat(page.locator("main")).containsText("L-943-0");
        assertThat(page.locator("#h-property + p + p")).containsText("به‌روز شده در");
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
        String code = DistrictDesk.waitingForVisit(1, 944);
        DistrictDesk.signIn(page, "manager5");
        page.navigate("district/?state=all&q=" + code);
        assertThat(page.locator("main .empty")).isVisible();
        assertThat(page.navigate("district/case?code=" + code).status()).isEqualTo(404);
        assertThat(page.navigate("district/case?code=ABCDEFGHJK").status()).isEqualTo(404);
        assertThat(page.navigate("district/case?code=nonsense").status()).isEqualTo(404);
        assertThat(page.navigate("district/case").status()).isEqualTo(404);
        DistrictDesk.signIn(other, "clerk1");
        assertThat(other.navigate("district/case?code=" + code).status()).isEqualTo(200);
        assertThat(other.navigate("admin/").status()).isEqualTo(403);
    }

    @Test
    void onATelephoneTheCodeOfAPropertyStaysInOnePieceBesideALongName(Page page) {
        String code = "5-90-965-1-1-0-0";
        new ManyProperties(5, 965, 1).load(Api.as("demo-admin"), LocalDate.now());
        Api.Answer filed = Api.as("demo-water")
                .post(
                        "/api/v1/inquiries",
                        Json.createObjectBuilder(new ManyProperties(5, 965, 1).transfer(0))
                                .add("purpose", "ADMINISTRATION")
                                .remove("transfer")
                                .add(
                                        "administration",
                                        Json.createObjectBuilder().add("service", "water"))
                                .add(
                                        "ownerDeclaration",
                                        Json.createObjectBuilder().add("nothingChanged", false))
                                .build());
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        page.setViewportSize(390, 844);
        DistrictDesk.signIn(page, "expert5");
        page.navigate("district/?q=" + code);
        BoundingBox row = page.locator("main tbody td:has-text('" + code + "')").boundingBox();
        assertThat(row.width).isGreaterThan(110);
        assertThat(row.height).isLessThan(40);
    }
}
