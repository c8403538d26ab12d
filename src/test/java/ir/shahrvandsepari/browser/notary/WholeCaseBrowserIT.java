package ir.shahrvandsepari.browser.notary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a clerk does with a client at the counter, from the empty form to the used mark, in Persian. */
@ExtendWith(RealBrowser.class)
class WholeCaseBrowserIT extends AgainstTheServer {

    @Test
    void aNotarysWholeCaseGoesFromTheFormToTheUsedMark(Page page) throws IOException {
        String house = NotaryDesk.houses(501, 1).code(0);
        NotaryDesk.owes(house);
        CaseView view = filed(NotaryDesk.signIn(page, "notary12"), house, page);
        assertThat(view.headline()).containsText("در انتظار پرداخت ۹۰۰٬۰۰۰ ریال");
        look(page, "notary-case-to-pay");

        view.pay();
        assertThat(view.headline()).containsText("صادر شده");
        look(page, "notary-case-issued");
        assertThat(paper(page)).startsWith("%PDF");
        String code = page.locator("#certificate a[href*='/v/']").getAttribute("href");
        assertThat(verdict(code.substring(code.lastIndexOf('/') + 1))).isEqualTo("VALID");

        view.useFor("۱۲۳۴۵", JalaliDate.of(LocalDate.now(Tehran.ZONE)).toString());
        assertThat(view.headline()).containsText("به کار رفته");
        assertThat(page.locator("#use")).hasCount(0);
        assertThat(view.history()).containsText("سارا محمدزاده");
        assertThat(view.history()).containsText("گواهی مهر شد");
        look(page, "notary-case-used");
    }

    private static CaseView filed(NotaryDesk desk, String house, Page page) {
        InquiryForm form = desk.newInquiry();
        look(page, "notary-form-empty");
        form.property(house.replace('-', '/'));
        assertThat(form.outlook()).containsText("۹۰۰٬۰۰۰");
        assertThat(form.outlook()).containsText("پس از پرداخت");
        assertThat(form.field("code")).hasValue(house);
        form.sale("۱۴۰۵/۵۰۱").checked();
        assertThat(form.answers()).containsText("علی کریمی");
        assertThat(form.answers()).containsText("09141000001");
        look(page, "notary-answers");
        return form.file();
    }

    private static String paper(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.locator("#download").click());
        return new String(Files.readAllBytes(download.path()), StandardCharsets.ISO_8859_1);
    }

    private static String verdict(String code) {
        return Api.fromElsewhere()
                .post(
                        "/api/v1/certificates/verification",
                        Json.createObjectBuilder().add("code", code).build())
                .json()
                .getString("verdict");
    }

    @Test
    void aClientPaysByTheLinkThatTheClerkSends(Page page) {
        String house = NotaryDesk.houses(502, 1).code(0);
        NotaryDesk.owes(house);
        CaseView view = NotaryDesk.signIn(page, "notary12")
                .newInquiry()
                .property(house)
                .sale("502")
                .checked()
                .file();

        view.pressPayAndTurnBack();
        assertThat(view.all()).containsText("پرداخت انجام نشد");
        String link = view.sendLink();
        look(page, "notary-case-link");
        assertThat(Database.text(
                        "select text from sms_message where subject = ? and template = 'PAYMENT_LINK'",
                        view.trackingCode()))
                .hasValueSatisfying(text -> assertThat(text).contains(link));
        page.navigate(link);
        assertThat(page.locator("main")).containsText("۹۰۰٬۰۰۰");
    }

    private static void look(Page page, String name) {
        Axe.findsNothingSerious(page);
        Screenshots.take(page, name);
    }
}
