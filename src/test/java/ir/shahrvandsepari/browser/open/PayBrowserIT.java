package ir.shahrvandsepari.browser.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.BilledCase;
import ir.shahrvandsepari.fixture.PayerAtBank;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillId;
import ir.shahrvandsepari.levy.PaymentId;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with a slip in hand and a cheap phone: the numbers in, the bank's page, and back to what is certain. */
@ExtendWith(RealBrowser.class)
class PayBrowserIT extends AgainstTheServer {
    private final BilledCase billed = BilledCase.file();

    @Test
    void aBillIsPaidByItsNumbersWithoutAnyScript(Page page) {
        Screenshots.take(at(page, "pay"), "pay-numbers");
        try (BrowserContext plain = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("fa-IR")
                        .setBaseURL(base(page)))) {
            Page phone = plain.newPage();
            toBill(phone);
            phone.locator("#pay").click();
            phone.getByRole(AriaRole.BUTTON, named("پرداخت")).first().click();
            assertThat(phone.locator("h1")).hasText("پرداخت شد");
            org.assertj.core.api.Assertions.assertThat(plain.cookies())
                    .extracting(cookie -> cookie.name)
                    .doesNotContain("JSESSIONID");
        }
        org.assertj.core.api.Assertions.assertThat(billed.state()).isEqualTo("issued");
        toBill(page);
        Screenshots.take(page, "pay-paid");
    }

    @Test
    void whoTurnsBackIsToldThatNothingWasTaken(Page page) {
        toBill(page);
        assertThat(page.locator(".money")).containsText("ریال");
        assertThat(page.locator(".money")).containsText("تومان");
        assertThat(page.locator("main")).not().containsText("Owner");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "pay-bill");
        page.locator("#pay").click();
        Screenshots.take(page, "bank-card");
        page.getByRole(AriaRole.BUTTON, named("انصراف")).click();

        assertThat(page).hasURL(Pattern.compile("/pay/[0-9a-z]{26}\\?payment="));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("پولی برداشت نشد");
        Screenshots.take(page, "pay-cancelled");
        assertThat(page.locator("#pay")).isVisible();
    }

    @Test
    void whoWaitsForTheBankSeesAnHonestPageThatRenewsItself(Page page) {
        PayerAtBank.fault("VERIFY", "SILENCE", billed.amount(), 0);
        toBill(page);
        page.locator("#pay").click();
        page.getByRole(AriaRole.BUTTON, named("پرداخت")).first().click();

        assertThat(page.locator("h1")).hasText("از بانک می‌پرسیم");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("پیامک می‌کنیم");
        org.assertj.core.api.Assertions.assertThat(page.reload().headerValue("refresh"))
                .isEqualTo("10");

        page.getByText("تازه نشود").click();
        assertThat(page.getByText("این صفحه خودبه‌خود تازه نمی‌شود")).isVisible();
        org.assertj.core.api.Assertions.assertThat(page.reload().headerValue("refresh"))
                .isNull();
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "pay-waiting");
        billed.letTheTimerAsk();
        page.reload();
        assertThat(page.locator("h1")).hasText("پرداخت شد");
    }

    @Test
    void everyWrongPairIsAnsweredAlikeAndWhatWasTypedIsKept(Page page) {
        JsonObject bill = Api.as("demo-notary12").get(billed.path() + "/bill").json();
        at(page, "pay");
        fill(page, bill.getString("billId"), "113");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("شناسه پرداخت شش تا سیزده رقم است");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "pay-mistyped");
        assertThat(page.locator("#billId")).hasValue(bill.getString("billId"));

        BillId unknown = BillId.of(99_000_001, 9);
        fill(
                page,
                unknown.value(),
                PaymentId.of(unknown, Rial.of(1_000_000), 1405, 7).value());
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("قبضی با این دو شناسه نداریم");
        page.navigate("pay/00000000000000000000000000");
        assertThat(page.locator("h1")).hasText("پیدا نشد");
    }

    private void toBill(Page page) {
        JsonObject bill = Api.as("demo-notary12").get(billed.path() + "/bill").json();
        at(page, "pay");
        fill(page, PersianText.persianDigits(bill.getString("billId")), " " + bill.getString("paymentId"));
        assertThat(page).hasURL(Pattern.compile("/pay/[0-9a-z]{26}$"));
    }

    private static void fill(Page page, String billId, String paymentId) {
        page.locator("#billId").fill(billId);
        page.locator("#paymentId").fill(paymentId);
        page.getByRole(AriaRole.BUTTON, named("نمایش قبض")).click();
    }

    private static Page at(Page page, String path) {
        page.navigate(path);
        return page;
    }

    private static String base(Page page) {
        return page.url().replaceFirst("pay$", "");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
