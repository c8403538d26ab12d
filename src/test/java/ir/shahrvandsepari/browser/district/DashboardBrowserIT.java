package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a manager sees in the morning, and that every figure leads to its cases. */
@ExtendWith(RealBrowser.class)
class DashboardBrowserIT extends AgainstTheServer {
    private static final String LATE =
            "select count(*) from inquiry where district = 5 and state in ('UNDER_REVIEW', 'AWAITING_VISIT')"
                    + " and due_on < (now() at time zone 'Asia/Tehran')::date";

    private static void awaitFigures(Page page) {
        page.waitForCondition(() -> Database.number("select count(*) from case_touched") == 0);
    }

    @Test
    void theManagerSeesFirstWhatIsLateAndOpensIt(Page page) {
        String late = DistrictDesk.waitingForVisit(5, 945);
        String tomorrow = DistrictDesk.waitingForVisit(5, 946);
        DistrictDesk.makeDue(late, -4);
        DistrictDesk.makeDue(tomorrow, 0);
        awaitFigures(page);
        DistrictDesk.signIn(page, "manager5");
        page.click(".ways a[href$='/district/dashboard']");

        assertThat(page.locator(".first li").first()).containsText("از مهلت گذشته است");
        assertThat(page.locator(".first li").nth(1)).containsText("فردا دیر می‌شود");
        assertThat(page.locator("main")).not().containsText("[");
        assertThat(page.locator("#again a")).hasCount(5);
        assertThat(page.locator("#again")).containsText("با ایراد");
        String count = page.locator("#late").innerText();
        assertThat(count).isEqualTo(persian(Database.number(LATE)));
        page.waitForFunction("() => document.querySelector('.flow canvas').width > 0");
        Screenshots.take(page, "district-dashboard");
        Axe.findsNothingSerious(page);

        page.click("#late");
        page.waitForURL("**/district/?due=late");
        assertThat(page.locator("main tbody")).containsText(late);
        page.goBack();
        page.click("#tomorrow");
        assertThat(page.locator("main tbody")).containsText(tomorrow);
        assertThat(page.locator("main tbody")).not().containsText(late);
    }

    @Test
    void everythingAskedStandsOnOneScreenWithoutScrolling(Page page) {
        DistrictDesk.signIn(page, "manager1");
        page.navigate("district/dashboard");
        page.waitForFunction("() => document.querySelector('.flow canvas').width > 0");
        assertThat(
                        (Integer)
                                page.evaluate(
                                        "() => Math.ceil(document.getElementById('unusual').parentElement.getBoundingClientRect().bottom)"))
                .isLessThanOrEqualTo(768);
    }

    @Test
    void figuresOfThePeriodOpenTheirCasesAndEachNarrowingCanBeTakenAway(Page page) {
        DistrictDesk.waitingForVisit(5, 947);
        awaitFigures(page);
        DistrictDesk.signIn(page, "manager5");
        page.navigate("district/dashboard");
        String filed = page.locator("#filed").innerText();
        page.click("#filed");
        assertThat(page.locator("main [role=status]")).containsText(filed);
        assertThat(page.locator(".narrowed a")).hasCount(1);
        assertThat(page.locator(".narrowed")).containsText("ثبت‌شده در");
        Screenshots.take(page, "district-list-narrowed");
        Axe.findsNothingSerious(page);
        page.click(".narrowed a");
        assertThat(page.locator(".narrowed")).hasCount(0);
    }

    @Test
    void nobodyButAManagerSeesTheDashboard(Page page) {
        DistrictDesk.signIn(page, "expert5");
        assertThat(page.locator(".ways a[href$='/district/dashboard']")).hasCount(0);
        assertThat(page.navigate("district/dashboard").status()).isEqualTo(403);
        assertThat(page.navigate("district/dashboard.xhtml").status()).isIn(403, 404);
        assertThat(page.request()
                        .get("district/report?month=1405-07&district=5")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theReportOfAMonthIsOfferedBelowTheFiguresTheLastWholeMonthFirst(Page page) {
        DistrictDesk.signIn(page, "manager5");
        page.navigate("district/dashboard");
        assertThat(page.locator("#report-month option")).hasCount(13);
        assertThat(page.locator("#report-month option:checked")).not().containsText("تا امروز");
        assertThat(page.locator("#report-district option")).hasCount(1);
        page.locator(".month-report").scrollIntoViewIfNeeded();
        Screenshots.take(page, "district-month-report");
        Axe.findsNothingSerious(page);
    }

    @Test
    void theReportOfAMonthIsMadeForTheOwnDistrictAloneAndItsReadingIsWrittenDown(Page page) {
        DistrictDesk.signIn(page, "manager5");
        page.navigate("district/dashboard");
        String month = page.locator("#report-month").inputValue();
        String running = page.locator("#report-month option").first().getAttribute("value");

        PrintedReport over = PrintedReport.get(page, "district/report?month=" + month + "&district=5");
        assertThat(over.text())
                .contains("گزارش ماه", "پایان یافته است", "زمان پاسخ")
                .doesNotContain("[", "{");
        assertThat(PrintedReport.get(page, "district/report?month=" + running + "&district=5")
                        .text())
                .contains("تا امروز")
                .doesNotContain("[", "{");
        assertThat(PrintedReport.get(page, "district/report?month=1399-01&district=5")
                        .text())
                .contains("فروردین");
        assertThat(Database.number(
                        "select count(*) from access_journal where login = 'manager5' and action = 'month-report-read'"
                                + " and subject = ?",
                        "district 5 " + month))
                .isPositive();
        for (String beyond : new String[] {
            "month=" + month + "&district=1", "month=" + month, "month=1499-01&district=5", "month=1398-12&district=5"
        }) {
            assertThat(page.request().get("district/report?" + beyond).status())
                    .as(beyond)
                    .isEqualTo(404);
        }
        assertThat(page.request().get("municipality/report?month=" + month).status())
                .isEqualTo(403);
    }

    private static String persian(long number) {
        return Long.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString((char) (digit - '0' + '۰')))
                .reduce("", String::concat);
    }
}
