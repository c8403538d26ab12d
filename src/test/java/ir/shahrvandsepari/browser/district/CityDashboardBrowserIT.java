package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The districts side by side, and the auditor's way from a figure to a case that he reads and cannot change. */
@ExtendWith(RealBrowser.class)
class CityDashboardBrowserIT extends AgainstTheServer {

    @Test
    void theAuditorGoesFromWhatHasComeUpToTheMunicipalityToACaseThatHeOnlyReads(Page page) {
        String late = DistrictDesk.waitingForVisit(5, 981);
        DistrictDesk.makeDue(late, -9);
        page.waitForCondition(() -> Database.number("select count(*) from case_touched") == 0);
        DistrictDesk.signIn(page, "auditor", "auditor/");
        page.click(".ways a[href$='/municipality/dashboard']");

        assertThat(page.locator(".first li").first()).containsText("به شهرداری رسیده است");
        assertThat(page.locator("main")).not().containsText("[");
        assertThat(page.locator("#districts tbody tr"))
                .hasCount((int) Database.number("select count(*) from district"));
        page.waitForFunction("() => [...document.querySelectorAll('.flow canvas')].every(one => one.width > 0)");
        Screenshots.take(page, "municipality-dashboard");
        Axe.findsNothingSerious(page);

        page.click("#districts tbody tr:nth-child(5) td.is-late a");
        assertThat(page.url()).contains("/auditor/?district=5");
        assertThat(page.locator("main tbody")).containsText(late);
        Axe.findsNothingSerious(page);
        page.click("main tbody tr:has-text('" + late + "') a");
        assertThat(page.url()).endsWith("/auditor/case?code=" + late);
        assertThat(page.locator("#desk")).hasCount(0);
        assertThat(page.locator("main")).not().containsText("[");
        Axe.findsNothingSerious(page);
        assertThat(Database.number(
                        "select count(*) from access_journal where login = 'auditor' and action = 'inquiry-read' and subject = ?",
                        late))
                .isPositive();
    }

    @Test
    void everythingAskedOfTheCityStandsOnOneScreenInTheDigitsOfThePage(Page page) {
        DistrictDesk.signIn(page, "auditor", "auditor/");
        page.navigate("municipality/dashboard");
        page.waitForFunction("() => [...document.querySelectorAll('.flow canvas')].every(one => one.width > 0)");

        assertThat(page.evaluate("() => document.querySelector('.board').getBoundingClientRect().bottom <= 768"))
                .isEqualTo(true);
        assertThat(page.evaluate("() => Object.values(PrimeFaces.widgets).filter(one => one.chart)"
                        + ".flatMap(one => one.chart.scales.y.ticks.map(tick => tick.label))"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("\u06F0")
                .allMatch(label -> label.toString().matches("[\u06F0-\u06F9\u066B\u066C]+"));
    }

    @Test
    void anAdministratorSeesTheFiguresWithoutTheCasesBehindThem(Page page) {
        DistrictDesk.signIn(page, "admin", "admin/");
        page.click(".ways a[href$='/municipality/dashboard']");
        assertThat(page.locator("#districts tbody tr").first()).isVisible();
        List<?> links = (List<?>)
                page.evaluate(
                        "() => [...document.querySelectorAll('main a')].map(one => one.getAttribute('href')).filter(one => one && !one.startsWith('#'))");
        assertThat(links).noneMatch(link -> link.toString().contains("/auditor/"));

        assertThat(page.locator("#report-district option"))
                .hasCount(1 + (int) Database.number("select count(*) from district"));
        Axe.findsNothingSerious(page);
        String month = page.locator("#report-month").inputValue();
        assertThat(PrintedReport.get(page, "municipality/report?district=&month=" + month)
                        .text())
                .contains("همهٔ شهر", "منطقه‌ها کنار هم")
                .doesNotContain("[", "{");
        assertThat(PrintedReport.get(page, "municipality/report?district=3&month=" + month)
                        .text())
                .doesNotContain("منطقه‌ها کنار هم", "[", "{");
        assertThat(page.request()
                        .get("municipality/report?district=77&month=" + month)
                        .status())
                .isEqualTo(404);
    }
}
