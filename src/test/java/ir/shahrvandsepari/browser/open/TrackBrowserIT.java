package ir.shahrvandsepari.browser.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.IssuedAnswer;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealBrowser.class)
class TrackBrowserIT extends AgainstTheServer {

    private static void look(Page page, String code) {
        page.navigate("track");
        page.locator("#code").fill(code);
        page.locator("main button[type=submit]").click();
    }

    @Test
    void whoeverHasTheCodeSeesTheThirteenSteps(Page page) {
        IssuedAnswer answer = IssuedAnswer.get();
        String typed = answer.trackingCode().toLowerCase(Locale.ROOT);
        look(page, typed.substring(0, 5) + "-" + typed.substring(5));

        assertThat(page.locator(".tag")).hasText("گواهی صادر شد");
        assertThat(page.locator(".steps li")).hasCount(13);
        assertThat(page.locator(".steps li.done")).hasCount(11);
        assertThat(page.locator(".steps li.skipped")).hasCount(2);
        assertThat(page.locator("#code")).hasValue(answer.trackingCode());
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "track-issued");
    }

    @Test
    void theCaseTellsNothingOfAnybody(Page page) {
        look(page, IssuedAnswer.get().trackingCode());

        assertThat(page.locator("main").innerText())
                .contains("مسیر پرونده")
                .doesNotContain("Owner", "Buyer", "2740000121", "۲۷۴۰", "ریال", "notary12");
    }

    @Test
    void anUnknownCodeAndWhatIsNoCodeAreAnsweredCalmlyAndAlike(Page page) {
        look(page, "0000000000");
        String unknown = page.locator("[role=status]").innerText();
        look(page, "خیابان");

        assertThat(page.locator("[role=status]").innerText()).isEqualTo(unknown);
        assertThat(page.locator("#code")).hasValue("خیابان");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "track-unknown");
    }
}
