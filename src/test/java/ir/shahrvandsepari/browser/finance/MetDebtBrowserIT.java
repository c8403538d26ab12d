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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The debt of a bill was met at the city's own counter, and then finance hears of money or of a deposit for it. */
@ExtendWith(RealBrowser.class)
class MetDebtBrowserIT extends AgainstTheServer {
    private final BilledCase billed = BilledCase.file();
    private final String number = "88" + billed.amount();

    private void meetTheDebt() {
        Database.change("update levy_due set paid = principal where renovation_code = ?", billed.renovationCode());
    }

    private List<String> bills() {
        return Database.column("select state from bill where subject = ? order by id", billed.trackingCode());
    }

    @Test
    void moneyForItIsCreditAtOnceAndThePageSaysWhy(Page page, Page other) {
        meetTheDebt();
        FinanceDeskView first = FinanceDeskView.signIn(page, "finance").find(billed);
        assertThat(page.locator("#met")).containsText("از راه دیگری برطرف شده است");
        assertThat(page.locator("#deposit")).hasCount(0);
        first.fillIn("COUNTER", billed.amount(), number).press("weigh");
        assertThat(page.locator("#weighed")).containsText("بدهی این قبض پیش‌تر از راه دیگری برطرف شده است");
        assertThat(page.locator("#weighed")).containsText("همین بدهی دوباره پرداخت نمی‌شود");
        assertThat(page.locator("#deposit, #verdict")).hasCount(0);
        Screenshots.take(page, "finance-bill-debt-met");
        Axe.findsNothingSerious(page);
        first.press("propose");
        assertThat(page.locator("main .note.is-fine").first()).containsText("در انتظار تأیید شخص دیگری");

        FinanceDeskView.signIn(other, "finance2").find(billed);
        assertThat(other.locator(".change")).containsText("بستانکار می‌شود: بدهی این قبض");
        Screenshots.take(other, "finance-bill-debt-met-second-person");
        other.click("[name=approve]");
        assertThat(other.locator("main .note.is-fine").first()).containsText("تأیید شد");

        assertThat(billed.state()).isEqualTo("issued");
        assertThat(bills()).containsExactly("CANCELLED");
        assertThat(Database.number(
                        "select sum(amount) from levy_credit where renovation_code = ?", billed.renovationCode()))
                .isEqualTo(billed.amount());
    }

    @Test
    void aDepositForItIsRefusedAndTheCaseGoesOnWithoutIt(Page page, Page other) {
        FinanceDeskView first = FinanceDeskView.signIn(page, "finance").find(billed);
        first.attach("receipt.png");
        page.selectOption("[id$='depositing:paper']", new SelectOption().setLabel("receipt.png"));
        first.propose("depositing", number, billed.amount());
        FinanceDeskView.signIn(other, "finance2").find(billed);

        meetTheDebt();
        other.click("[name=approve]");
        assertThat(other.locator("#complaints")).containsText("سپردهٔ تازه‌ای لازم نیست");
        Screenshots.take(other, "finance-bill-deposit-not-needed");
        assertThat(billed.state()).isEqualTo("issued");
        assertThat(bills()).containsExactly("CANCELLED");
    }
}
