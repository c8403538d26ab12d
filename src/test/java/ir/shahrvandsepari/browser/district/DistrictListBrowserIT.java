package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list as a person's own: saved views, chosen columns, files to take along, counters that live. */
@ExtendWith(RealBrowser.class)
class DistrictListBrowserIT extends AgainstTheServer {

    @Test
    void aSavedViewBringsItsFiltersAndColumnsBackAndBelongsToOnePerson(Page page, Page other) {
        DistrictDesk.waitingForVisit(5, 951);
        DistrictDesk.signIn(page, "clerk5");
        page.navigate("district/?state=all&purpose=TRANSFER");
        page.click(".filters details.choose summary");
        page.uncheck("input[name=col][value=office]");
        page.check("input[name=col][value=number]");
        page.click(".filters button[type=submit]");
        page.click(".views details.choose summary");
        page.fill("#view-name", "انتقال‌ها");
        Screenshots.take(page, "district-list-views");
        Axe.findsNothingSerious(page);
        page.click(".views form.save button");

        page.navigate("district/");
        page.click(".views nav a");
        page.waitForURL(Pattern.compile(".*purpose=TRANSFER.*"));
        assertThat(page.locator("#purpose")).hasValue("TRANSFER");
        assertThat(page.locator("#cases thead")).containsText("گواهی");
        assertThat(page.locator("#cases thead")).not().containsText("دفتر");
        assertThat(page.locator(".views nav a")).hasAttribute("aria-current", "true");

        DistrictDesk.signIn(other, "expert5");
        assertThat(other.locator(".views nav")).hasCount(0);

        page.click(".views nav button");
        assertThat(page.locator(".views nav")).hasCount(0);
    }

    @Test
    void theListCanBeTakenAlongAsItIsFilteredAndThatIsWrittenDown(Page page) {
        String ours = DistrictDesk.waitingForVisit(5, 952);
        String theirs = DistrictDesk.waitingForVisit(1, 953);
        DistrictDesk.signIn(page, "expert5");
        page.navigate("district/?state=awaiting-visit");
        assertThat(page.locator(".takes a")).hasCount(2);
        String address = page.locator(".takes a").nth(1).getAttribute("href");

        APIResponse csv = page.request().get(page.url().replaceAll("\\?.*", "") + address);
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.headers().get("content-type")).startsWith("text/csv");
        assertThat(csv.text()).contains(ours).doesNotContain(theirs);
        APIResponse sheet = page.request().get(page.url().replaceAll("\\?.*", "") + address.replace("csv", "xlsx"));
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(new String(sheet.body(), 0, 2)).isEqualTo("PK");
        assertThat(Database.number(
                        "select count(*) from access_journal where action = 'list-exported' and login = 'expert5'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aManagerGivesTickedCasesToAnExpertWhoFindsThemInHand(Page page, Page other) {
        String first = DistrictDesk.waitingForVisit(5, 985);
        String second = DistrictDesk.waitingForVisit(5, 986);
        DistrictDesk.signIn(page, "manager5");
        page.navigate("district/?state=awaiting-visit&hand=nobody");
        page.check("input[name=case][value^='" + first + "']");
        page.check("input[name=case][value^='" + second + "']");
        assertThat(page.locator("[data-chosen]")).hasText("۲");
        page.selectOption("#hand-to", "expert5");
        Screenshots.take(page, "district-list-hand-out");
        Axe.findsNothingSerious(page);
        // meanwhile a colleague takes one of them
        DistrictDesk.signIn(other, "clerk5");
        other.navigate("district/case?code=" + second);
        other.click("#take");
        page.click("#give");
        assertThat(page.locator("main [role=status]").first()).containsText("۱ پرونده");
        assertThat(page.locator("#complaints")).containsText(second);

        DistrictDesk.signIn(other, "expert5");
        other.navigate("district/?hand=mine");
        assertThat(other.locator("#cases")).containsText(first);
        assertThat(other.locator("#cases")).not().containsText(second);
        other.navigate("district/case?code=" + first);
        assertThat(other.locator("main")).containsText("سپرده شد");
        assertThat(Database.number(
                        "select count(*) from access_journal where action = 'case-assigned' and subject like '" + first
                                + "%'"))
                .isEqualTo(1);
    }

    @Test
    void countersOfAnOpenListFollowWhatHappens(Page page) {
        String code = DistrictDesk.waitingForVisit(1, 954);
        page.waitForCondition(() -> Database.number("select count(*) from case_touched") == 0);
        DistrictDesk.signIn(page, "clerk1");
        String before = page.locator("[data-count=awaiting-visit]").innerText();
        Database.change("update inquiry set state = 'WITHDRAWN', moved_at = now() where tracking_code = ?", code);
        assertThat(page.locator("[data-count=awaiting-visit]")).not().hasText(before);
        assertThat(page.locator("body")).hasAttribute("data-counters", "live");
    }

    @Test
    void aViewWithoutANameIsNotKeptAndThePageSaysSo(Page page) {
        DistrictDesk.signIn(page, "expert1");
        page.navigate("district/?views=unnamed");
        assertThat(page.locator("main .note.is-soon")).containsText("نما نگه داشته نشد");
    }
}
