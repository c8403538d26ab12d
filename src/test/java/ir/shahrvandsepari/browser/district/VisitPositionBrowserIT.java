package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Geolocation;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the inspector stood: told by his telephone if he lets it, without a network too; never needed. */
@ExtendWith(RealBrowser.class)
class VisitPositionBrowserIT extends AgainstTheServer {

    @Test
    void thePositionIsTakenWithoutANetworkAndStandsInTheReport(Page page, Page desk) {
        DrawnCase drawn = DrawnCase.inBlock(988);
        VisitPhone phone = VisitPhone.signIn(page, drawn.inspector());
        phone.goesOffline();
        phone.form(drawn.visit());
        page.context().clearPermissions();
        page.click("#locate");
        assertThat(page.locator("#position-said")).containsText("گزارش بی آن هم پذیرفته است");
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(37.5527, 45.0761).setAccuracy(12.0));
        page.click("#locate");
        assertThat(page.locator("#position-said")).containsText("دقت حدود ۱۲ متر");
        phone.answers("مریم رضایی");
        phone.signs();
        phone.sends();
        assertThat(phone.kept(drawn.visit())).containsText("در صف");
        phone.comesOnline();
        assertThat(phone.kept(drawn.visit()))
                .containsText("فرستاده شد", new LocatorAssertions.ContainsTextOptions().setTimeout(40_000));

        assertThat(Database.text(
                        "select r.document::json -> 'position' ->> 'latitude' from visit_report r join visit v"
                                + " on v.id = r.visit_id join inquiry i on i.id = v.inquiry_id where i.tracking_code = ?",
                        drawn.trackingCode()))
                .hasValueSatisfying(latitude -> assertThat(latitude).startsWith("37.5527"));
        DistrictDesk.signIn(desk, "expert5");
        desk.navigate("district/case?code=" + drawn.trackingCode());
        assertThat(desk.locator("section:has(#h-visits)")).containsText("37.5527");
        drawn.withdraw();
    }
}
