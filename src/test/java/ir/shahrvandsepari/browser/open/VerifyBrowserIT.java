package ir.shahrvandsepari.browser.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.IssuedAnswer;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealBrowser.class)
class VerifyBrowserIT extends AgainstTheServer {
    private static final String VALID = "معتبر است";
    private static final String UNKNOWN = "در دفتر شهرداری نیست";

    @Test
    void numberAndCodeTogetherProveACertificateAndSayFirstWhatItIsFor(Page page) {
        IssuedAnswer answer = IssuedAnswer.get();
        VerifyPage verify = VerifyPage.open(page).type(answer.number().replace('-', '/'), answer.code());

        assertThat(verify.verdict()).hasText(VALID);
        assertThat(page.locator("section").first()).containsText("فقط برای تنظیم سند انتقال");
        assertThat(page.locator("main")).not().containsText("2740000121");
        assertThat(page.locator("main")).containsText("۲۷۴*****۲۱");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "verify-valid");
        VerifyPage.open(page).type("1405/5/999999", answer.code());
        assertThat(verify.verdict()).hasText(UNKNOWN);
    }

    @Test
    void theAddressInTheQrCodeOpensInUpperAndLowerCase(Page page) {
        IssuedAnswer answer = IssuedAnswer.get();
        for (String address :
                new String[] {"V/" + answer.code(), "v/" + answer.code().toLowerCase(Locale.ROOT)}) {
            page.navigate(address);
            assertThat(new VerifyPage(page).verdict()).hasText(VALID);
        }
        page.getByText("English").click();
        assertThat(new VerifyPage(page).verdict()).hasText("Valid");
        assertThat(page).hasURL(Pattern.compile("/v/" + answer.code().toLowerCase(Locale.ROOT)));
    }

    @Test
    void theKeptFileIsValidAndOneChangedByteIsNot(Page page) {
        byte[] pdf = IssuedAnswer.get().pdf();
        VerifyPage verify = VerifyPage.open(page).choose("answer.pdf", pdf).send();
        assertThat(verify.verdict()).hasText(VALID);

        byte[] appended = Arrays.copyOf(pdf, pdf.length + 1);
        VerifyPage.open(page).choose("pasokh.pdf", appended).send();
        assertThat(verify.verdict()).hasText("جعلی یا دست‌خورده است");
        assertThat(page.locator("main")).containsText("pasokh.pdf");
        assertThat(page.locator(".note")).containsText("۱۳۷");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "verify-forged");
    }

    @Test
    void aFileThatCannotBeOneOfOursIsRefusedOnThePage(Page page) {
        VerifyPage.open(page)
                .choose("photo.pdf", "hello".getBytes(StandardCharsets.UTF_8))
                .send();
        assertThat(page.locator("#paper-wrong")).containsText("PDF نیست");
        Axe.findsNothingSerious(page);

        VerifyPage.open(page).send();
        assertThat(page.locator("#paper-wrong")).containsText("برگزینید");

        VerifyPage.open(page).choose("big.pdf", new byte[(8 << 20) + 1]);
        assertThat(page.locator("#paper-wrong")).containsText("۸ مگابایت");
        Screenshots.take(page, "verify-too-large");
    }

    @Test
    void theServerRefusesAFileThatIsTooLargeWhenNoScriptDoes(Page page) {
        try (Page bare = RealBrowser.withoutScripts(page)) {
            VerifyPage.open(bare)
                    .choose("big.pdf", new byte[(8 << 20) + 100_000])
                    .send();
            assertThat(bare.locator("#paper-wrong")).containsText("۸ مگابایت");
        }
    }

    @Test
    void theCameraReadsTheCodeFromThePaper() {
        IssuedAnswer answer = IssuedAnswer.get();
        RealBrowser.beforeCameraWith(answer.qrText(), page -> {
            VerifyPage.open(page);
            page.locator("#camera-start").click();
            assertThat(new VerifyPage(page).verdict()).hasText(VALID);
            assertThat(page.url()).endsWith("/v/" + answer.code());
        });
    }

    @Test
    void aCodeOfSomebodyElseInTheCameraIsNotFollowed() {
        RealBrowser.beforeCameraWith("HTTPS://EVIL.EXAMPLE/LOGIN", page -> {
            VerifyPage.open(page);
            page.locator("#camera-start").click();
            assertThat(page.locator("#camera-says")).containsText("از گواهی‌های شهرداری نیست");
            assertThat(page.url()).endsWith("/verify");
        });
    }
}
