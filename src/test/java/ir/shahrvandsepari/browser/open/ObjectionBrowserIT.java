package ir.shahrvandsepari.browser.open;

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
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An owner is told by SMS what is being done with the property, and stops it. */
@ExtendWith(RealBrowser.class)
class ObjectionBrowserIT extends AgainstTheServer {
    private static final Pattern LINK = Pattern.compile("/objection\\?link=[0-9a-z]{26}");
    private static final Api NOTARY = Api.as("demo-notary12");

    @Test
    void anOwnerStopsACaseThatWaitsForItsPayment(Page page) {
        ManyProperties houses = houses(301);
        owe(houses.code(0));
        Api.Answer filed = NOTARY.post("/api/v1/inquiries", houses.transfer(0));
        assertThat(filed.json().getString("state")).as(filed.toString()).isEqualTo("payment-required");
        String trackingCode = filed.json().getString("trackingCode");

        page.navigate(linkTo("INQUIRY_FILED", trackingCode));
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "objection");
        page.locator("#said").fill("این معامله را نمی‌شناسم");
        page.locator("#objection button").click();
        assertThat(page.getByText("اعتراض شما ثبت شد")).isVisible();
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "objection-raised");

        assertThat(NOTARY.get("/api/v1/inquiries/" + trackingCode).json().getString("state"))
                .isEqualTo("in-progress");
        assertThat(Database.text("select state from inquiry where tracking_code = ?", trackingCode))
                .contains("UNDER_REVIEW");
        assertThat(Database.column("select state from bill where subject = ?", trackingCode))
                .containsOnly("CANCELLED");
    }

    @Test
    void ownersAreToldAtIssueAndAStrangersLinkTellsNothing(Page page) {
        ManyProperties houses = houses(302);
        String trackingCode =
                NOTARY.post("/api/v1/inquiries", houses.transfer(0)).json().getString("trackingCode");
        page.navigate(linkTo("CERTIFICATE_ISSUED", trackingCode));
        assertThat(page.getByText(trackingCode)).isVisible();
        page.navigate("objection?link=00000000000000000000000000");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("۱۳۷");
        Axe.findsNothingSerious(page);
    }

    private static String linkTo(String template, String trackingCode) {
        String text = Database.text(
                        "select text from sms_message where template = ? and subject = ? and mobile = '09141000001'",
                        template,
                        trackingCode)
                .orElseThrow();
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group().substring(1);
    }

    private static ManyProperties houses(int block) {
        return new ManyProperties(5, block, 1).load(Api.as("demo-admin"), LocalDate.now(Tehran.ZONE));
    }

    private static void owe(String code) {
        int year = JalaliDate.of(LocalDate.now(Tehran.ZONE)).year();
        Database.change("update levy_due set paid = 0 where renovation_code = ? and year = ?", code, year);
    }
}
