package ir.shahrvandsepari.browser.notary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Papers that a counter attaches to its case, and who sees them. */
@ExtendWith(RealBrowser.class)
class PapersBrowserIT extends AgainstTheServer {
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PAGE = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aPaperIsAttachedAtTheCounterAndOpenedAtTheDistrictAndNowhereElse(Page page) {
        String code = filed(page, 623);

        attach(page, "photo.jpg", PAGE);
        assertThat(page.locator("#papers [role=alert]")).containsText("محتوا ملاک است");
        attach(page, "وکالت‌نامه.pdf", PDF);
        assertThat(page.getByText("مدرک به پرونده پیوست شد.")).isVisible();
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-papers");
        String paper = page.locator("#papers .papers a").getAttribute("href");
        assertThat(page.request().get(paper).body()).isEqualTo(PDF);

        assertThat(statusFor(page, "notary12", paper)).as("another office").isEqualTo(404);
        assertThat(statusFor(page, "clerk1", paper.replace("/notary/", "/district/")))
                .as("another district")
                .isEqualTo(404);
        assertThat(statusFor(page, "clerk5", paper.replace("/notary/", "/district/")))
                .isEqualTo(200);
        assertThat(Database.number(
                        "select count(*) from access_journal where action = 'paper-read' and subject = ?", code))
                .isEqualTo(1);
    }

    @Test
    void thePapersOfACaseAreLookedAtOnItsPage(Page page) {
        String code = filed(page, 624);
        attach(page, "سند.pdf", PDF);
        attach(page, "شناسنامه.png", page.screenshot());

        page.context().clearCookies();
        NotaryDesk.signInAs(page, "clerk5");
        page.navigate("district/case?code=" + code);
        assertThat(page.locator(".papers details")).hasCount(2);
        assertThat(read(code)).as("nothing is read before it is unfolded").isZero();
        page.locator(".papers summary").first().click();
        page.locator(".papers summary").last().click();
        page.waitForCondition(() -> read(code) == 2);
        page.waitForCondition(() -> (Boolean) page.locator(".papers img").evaluate("one => one.naturalWidth > 0"));
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "district-case-papers");
        APIResponse pdf = page.request().get(page.locator(".papers iframe").getAttribute("src"));
        assertThat(pdf.headers()).containsEntry("x-frame-options", "SAMEORIGIN");
    }

    /** A case for which somebody has to go and see. */
    private static String filed(Page page, int block) {
        InquiryForm form = NotaryDesk.signIn(page, "notary34")
                .newInquiry()
                .property(NotaryDesk.houses(block, 1).code(0))
                .sale("34/" + block);
        page.locator("input[name=nothingChanged][value=false]").check();
        return form.checked().file().trackingCode();
    }

    private static long read(String code) {
        return Database.number("select count(*) from access_journal where action = 'paper-read' and subject = ?", code);
    }

    private static void attach(Page page, String name, byte[] content) {
        page.locator("#paper-files").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        page.locator("#papers button[type=submit]").click();
        page.waitForURL("**#papers");
    }

    private static int statusFor(Page page, String login, String paper) {
        page.context().clearCookies();
        NotaryDesk.signInAs(page, login);
        APIResponse answer = page.request().get(paper);
        if (answer.ok()) {
            assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
            assertThat(answer.headers().get("content-security-policy")).contains("default-src 'none'");
        }
        return answer.status();
    }
}
