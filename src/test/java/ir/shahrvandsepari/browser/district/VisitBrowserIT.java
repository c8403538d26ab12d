package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.RequestOptions;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit from the draw to the report, on a telephone without a network, in Persian. */
@ExtendWith(RealBrowser.class)
class VisitBrowserIT extends AgainstTheServer {

    @Test
    void aReportWrittenWithoutANetworkArrivesOnceAndMovesTheCase(Page page, Page desk) {
        DrawnCase drawn = DrawnCase.ofTheDemo();
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        VisitPhone phone = VisitPhone.signIn(page, drawn.inspector());
        Screenshots.take(page, "visit-list");
        Axe.findsNothingSerious(page);

        phone.goesOffline();
        assertThat(page.locator("#visit-offline")).isVisible();
        fillsIn(phone, page, drawn);
        page.reload();
        phone.form(drawn.visit());
        assertThat(page.locator("#name")).hasValue("مریم رضایی");
        phone.sends();
        assertThat(phone.kept(drawn.visit())).containsText("در صف");
        assertThat(drawn.reports()).isZero();

        arrivesOnce(phone, page, drawn);
        assertThat(drawn.state()).isEqualTo("UNDER_REVIEW");
        assertThat(errors).isEmpty();
        seenOnTheCase(desk, drawn);
        drawn.withdraw();
    }

    private static void fillsIn(VisitPhone phone, Page page, DrawnCase drawn) {
        phone.form(drawn.visit());
        phone.sends();
        assertThat(page.locator("#visit-wrong li")).hasCount(10);
        phone.answers("مریم رضایی");
        assertThat(page.locator("#visit-wrong li")).hasCount(1);
        assertThat(page.locator("#photos-wrong")).containsText("photo.jpg");
        phone.signs();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
        Screenshots.take(page, "visit-form");
        Axe.findsNothingSerious(page);
    }

    private static void arrivesOnce(VisitPhone phone, Page page, DrawnCase drawn) {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("visit-door")) {
                sent.add(request.url());
            }
        });
        phone.comesOnline();
        assertThat(phone.kept(drawn.visit()))
                .containsText("فرستاده شد", new LocatorAssertions.ContainsTextOptions().setTimeout(40_000));
        assertThat(sent).hasSize(2);
        assertThat(drawn.reports()).isEqualTo(1);
    }

    /** The expert sees the report; the rules have decided again; the log has the leaf. */
    private static void seenOnTheCase(Page desk, DrawnCase drawn) {
        assertThat(Database.text(
                        "select outcome from decision d join inquiry i on i.id = d.inquiry_id where tracking_code = ?"
                                + " order by sequence desc limit 1",
                        drawn.trackingCode()))
                .contains("FAST_TRACK");
        DrawnCase.until(() -> Database.number(
                        "select count(*) from visit_report r join visit v on v.id = r.visit_id"
                                + " join inquiry i on i.id = v.inquiry_id"
                                + " join log_entry e on e.entry_index = r.log_index"
                                + " and convert_from(e.entry, 'UTF8') = 'visit-report sha256:' || encode(r.sha256, 'hex')"
                                + " where i.tracking_code = ?",
                        drawn.trackingCode())
                == 1);
        DistrictDesk.signIn(desk, "expert5");
        desk.navigate("district/case?code=" + drawn.trackingCode());
        assertThat(desk.locator("#h-visits ~ ul.visit-photos img, section:has(#h-visits) .visit-photos img"))
                .hasCount(1);
        assertThat(desk.locator("section:has(#h-visits)")).containsText(drawn.inspector());
        assertThat(desk.locator("main")).not().containsText("[");
        desk.locator("section:has(#h-visits) img").first().scrollIntoViewIfNeeded();
        desk.waitForCondition(
                () -> (boolean)
                        desk.evaluate(
                                "() => [...document.querySelectorAll('.visit-photos img')].every(i => i.complete && i.naturalWidth === 2048)"));
        desk.click("details.act summary");
        Screenshots.take(desk, "visit-case");
        Axe.findsNothingSerious(desk);
    }

    @Test
    void anInspectorReadsOnlyWhatHeWasDrawnFor(Page page, Page other) {
        DrawnCase drawn = DrawnCase.inBlock(961);
        VisitPhone.signIn(page, drawn.inspector());
        assertThat(page.navigate("district/case?code=" + drawn.trackingCode()).status())
                .isEqualTo(200);
        assertThat(page.locator("#h-path")).isVisible();
        assertThat(page.locator("footer")).isVisible();
        assertThat(page.locator("main a[href*='district/case?code=']")).hasCount(0);
        VisitPhone.signIn(other, drawn.otherInspector());
        assertThat(other.locator("[data-report='" + drawn.visit() + "']")).hasCount(0);
        assertThat(other.navigate("district/case?code=" + drawn.trackingCode()).status())
                .isEqualTo(404);
        assertThat(other.navigate("district/visit-photo/" + drawn.visit() + "/1")
                        .status())
                .isEqualTo(404);
        other.navigate("district/?state=all");
        assertThat(other.url()).endsWith("/district/visit");
        assertThat(other.navigate("district/anything-else").status()).isEqualTo(404);
        assertThat(report(other, drawn.visit(), "{}").status()).isEqualTo(422);
        assertThat(photo(other, drawn.visit(), VisitPhotos.good()).status()).isEqualTo(404);
    }

    @Test
    void whatIsNoPhotoOrComesTooLateIsRefusedAtTheDoor(Page page) {
        DrawnCase drawn = DrawnCase.inBlock(962);
        VisitPhone.signIn(page, drawn.inspector());
        assertThat(said(photo(page, drawn.visit(), VisitPhotos.html()))).isEqualTo("422 photo-kind-not-taken");
        assertThat(said(photo(page, drawn.visit(), VisitPhotos.zipBomb()))).isEqualTo("422 photo-kind-not-taken");
        assertThat(said(photo(page, drawn.visit(), VisitPhotos.of50000()))).isEqualTo("422 photo-too-many-pixels");
        assertThat(said(photo(page, drawn.visit(), new byte[(10 << 20) + 1]))).isEqualTo("422 photo-too-large");
        assertThat(said(photo(page, drawn.visit(), VisitPhotos.good()))).isEqualTo("200 kept");
        assertThat(said(report(page, drawn.visit(), VisitPhotos.report(2)))).isEqualTo("409 visit-photos-missing");
        drawn.withdraw();
        assertThat(said(report(page, drawn.visit(), VisitPhotos.report(1)))).isEqualTo("409 visit-case-ended");
        assertThat(drawn.reports()).isZero();
    }

    @Test
    void theSameReportIsTakenOnceAndASecondOneIsToldSo(Page page) {
        DrawnCase drawn = DrawnCase.inBlock(963);
        VisitPhone.signIn(page, drawn.inspector());
        assertThat(said(report(page, drawn.visit(), VisitPhotos.report(0)))).isEqualTo("200 kept");
        assertThat(said(report(page, drawn.visit(), VisitPhotos.report(0)))).isEqualTo("200 kept");
        APIResponse second = page.request()
                .post(
                        "district/visit-door/" + drawn.visit() + "/00000000-0000-4000-8000-000000000002",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(VisitPhotos.report(0)));
        assertThat(said(second)).isEqualTo("409 visit-reported");
        assertThat(drawn.reports()).isEqualTo(1);
        assertThat(drawn.state()).isEqualTo("UNDER_REVIEW");
    }

    private static String said(APIResponse response) {
        return response.status() + " " + response.text().replaceAll(".*\"code\":\"([a-z-]+)\".*", "$1");
    }

    private static APIResponse photo(Page page, String visit, byte[] bytes) {
        return page.request()
                .post(
                        "district/visit-door/" + visit + "/" + VisitPhotos.REPORT + "/1",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/octet-stream")
                                .setData(bytes));
    }

    private static APIResponse report(Page page, String visit, String json) {
        return page.request()
                .post(
                        "district/visit-door/" + visit + "/" + VisitPhotos.REPORT,
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setData(json));
    }
}
