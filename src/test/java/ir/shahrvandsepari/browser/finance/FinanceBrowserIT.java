package ir.shahrvandsepari.browser.finance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.BilledCase;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people of finance post what did not come through the gateway. */
@ExtendWith(RealBrowser.class)
class FinanceBrowserIT extends AgainstTheServer {

    @Test
    void aPaymentAtACounterIsPostedByTwoPeopleAndTheCaseGoesOn(Page page, Page other) {
        BilledCase billed = BilledCase.file();
        FinanceDeskView first = FinanceDeskView.signIn(page, "finance");
        Screenshots.take(page, "finance-bills");
        Axe.findsNothingSerious(page);
        String number = "77" + billed.amount();

        first.find(billed).fillIn("COUNTER", billed.amount() + 1_000, number).press("weigh");
        assertThat(page.locator("#weighed")).containsText("بستانکار می‌شود: مبلغ با قبض یکی نیست");
        Screenshots.take(page, "finance-bill-other-amount");
        first.fillIn("COUNTER", billed.amount(), number).press("weigh");
        assertThat(page.locator("#weighed")).containsText("قبض را تسویه می‌کند");
        first.press("propose");
        assertThat(page.locator("main .note.is-fine").first()).containsText("در انتظار تأیید شخص دیگری");
        assertThat(page.locator(".change")).containsText("شخص دیگری از مالی باید آن را تأیید کند");
        assertThat(page.locator("[name=approve]")).hasCount(0);

        approve(billed, other);
        assertThat(settlement(billed, "receipts")).contains("باجهٔ بانک ملی ایران، شمارهٔ پیگیری " + number);

        first.find(billed).fillIn("ATM", billed.amount(), "0" + number).press("propose");
        assertThat(page.locator("#complaints")).containsText("پرداختی با همین شماره یا ثبت شده");
    }

    private static void approve(BilledCase billed, Page other) {
        FinanceDeskView second = FinanceDeskView.signIn(other, "finance2");
        assertThat(other.locator("#waiting-list")).containsText("باجهٔ بانک");
        second.find(billed);
        Screenshots.take(other, "finance-bill-second-person");
        Axe.findsNothingSerious(other);
        other.click("[name=decline]");
        assertThat(other.locator("#complaints")).containsText("بنویسید چرا تأیید نمی‌کنید");
        other.click("[name=approve]");
        assertThat(other.locator("main .note.is-fine").first()).containsText("تأیید شد");
        Screenshots.take(other, "finance-bill-approved");

        assertThat(billed.state()).isEqualTo("issued");
        assertThat(billed.billState()).isEqualTo("paid");
        assertThat(Database.column("select action from access_journal where subject = ?", billed.trackingCode()))
                .contains("posting-proposed", "posting-approved", "bill-read");
    }

    @Test
    void aDisputedDebtIsDepositedAndTheAnswerNeverCallsItPaid(Page page, Page other) {
        BilledCase billed = BilledCase.file();
        String number = "44" + billed.amount();
        FinanceDeskView first = FinanceDeskView.signIn(page, "finance").find(billed);
        first.propose("depositing", number, billed.amount());
        assertThat(page.locator("#complaints")).containsText("سپرده بی‌تصویر رسید صندوق ثبت نمی‌شود");
        first.attach("receipt.png");
        page.selectOption("[id$='depositing:paper']", new SelectOption().setLabel("receipt.png"));
        Screenshots.take(page, "finance-bill-deposit");
        Axe.findsNothingSerious(page);
        first.propose("depositing", number, billed.amount());

        FinanceDeskView second = FinanceDeskView.signIn(other, "finance2").find(billed);
        second.page().click("[name=approve]");
        assertThat(other.locator("main .note.is-fine").first()).containsText("تأیید شد");
        assertThat(other.locator("h1 ~ p .tag")).containsText("در اختلاف");
        Screenshots.take(other, "finance-bill-deposited");
        theFactsSaySo(billed, number);
        theAnswerSaysSo(page, billed, number);

        first.find(billed).propose("ruling", "12/77", 0);
        second.find(billed).page().click("[name=approve]");
        assertThat(other.locator("h1 ~ p .tag")).containsText("بدهی نبود");
    }

    private static void theFactsSaySo(BilledCase billed, String number) {
        assertThat(billed.state()).isEqualTo("issued");
        assertThat(billed.billState()).isEqualTo("deposited");
        assertThat(settlement(billed, "deposits")).contains(number).contains("ARTICLE_77");
        assertThat(settlement(billed, "levies")).contains("\"paid\":false").doesNotContain("\"paid\":true");
    }

    /** On the page where anybody verifies it, and in English as well. */
    private static void theAnswerSaysSo(Page page, BilledCase billed, String number) {
        String code = Database.text(
                        "select c.verification_code from certificate c join inquiry i on i.id = c.inquiry_id"
                                + " where i.tracking_code = ?",
                        billed.trackingCode())
                .orElseThrow();
        page.navigate("v/" + code);
        assertThat(page.locator("main")).containsText("پرداخت نشده؛ به صندوق سپردهٔ ثبت سپرده شده است");
        assertThat(page.locator("main")).containsText("کمیسیون مادهٔ ۷۷");
        Screenshots.take(page, "verify-deposited");
        page.navigate("finance/bill?lang=en&id="
                + Database.number("select id from bill where subject = ?", billed.trackingCode()));
        assertThat(page.locator("main")).containsText("Verdict of the Article 77 commission");
        Screenshots.take(page, "finance-bill-deposited-english");
        page.navigate("finance/?lang=fa");
    }

    @Test
    void theListIsNarrowedByItsAddressAndWrongDigitsAreSaid(Page page) {
        BilledCase billed = BilledCase.file();
        FinanceDeskView.signIn(page, "finance");
        page.navigate("finance/?state=unpaid&q=" + billed.trackingCode());
        assertThat(page.locator(".cases tbody tr")).hasCount(1);
        page.navigate("finance/?state=paid&q=" + billed.trackingCode());
        assertThat(page.locator("main")).containsText("قبضی با این نشانی‌ها نیست");
        page.fill("[id$='finding:bill']", "1008400100964");
        page.fill("[id$='finding:payment']", "185040147");
        page.click("[id$='finding:find']");
        assertThat(page.locator("#complaints")).containsText("رقم کنترل شناسه قبض درست نیست");
        page.navigate("finance/bill?id=999999999");
        assertThat(page.locator("main")).not().containsText("ثبت پرداخت");
        page.navigate("finance/?lang=en");
        Screenshots.take(page, "finance-bills-english");
    }

    private static String settlement(BilledCase billed, String part) {
        return Database.text(
                        "select convert_from(c.facts, 'UTF8')::json -> 'settlement' ->> ? from certificate c"
                                + " join inquiry i on i.id = c.inquiry_id where i.tracking_code = ?",
                        part,
                        billed.trackingCode())
                .orElseThrow();
    }
}
