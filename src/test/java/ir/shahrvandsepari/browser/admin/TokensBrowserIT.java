package ir.shahrvandsepari.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import ir.shahrvandsepari.fixture.TokenHolder;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A bank's program gets its token: asked by one, approved by another, drawn by the bank, ended by the bank. */
@ExtendWith(RealBrowser.class)
class TokensBrowserIT extends AgainstTheServer {
    private static final LocalDate TODAY = LocalDate.now(Tehran.ZONE);

    private static void propose(AdminDesk first, String login, String label, LocalDate lastDay) {
        first.open("tokens?login=" + login);
        first.type("proposing:label", label);
        first.type("proposing:last", JalaliDate.of(lastDay).toString());
        first.type("proposing:day", JalaliDate.of(TODAY).toString());
        first.type("proposing:reason", "قرارداد ۱۲");
    }

    @Test
    void aTokenGoesItsWholeWay(Page page, Page other, Page bank) {
        TokenHolder.like("bank1", "it-tokens");
        AdminDesk first = AdminDesk.of(page, "admin", "tokens");
        propose(first, "it-tokens", "بانکداری متمرکز", TODAY.plusDays(401));
        first.press("proposing:propose");
        assertThat(first.complaint()).containsText("۴۰۰ روز");
        first.type("proposing:last", JalaliDate.of(TODAY.plusDays(10)).toString());
        first.propose();

        AdminDesk second = AdminDesk.of(other, "admin2", "tokens");
        assertThat(second.waiting()).containsText("نشانهٔ «بانکداری متمرکز» برای");
        seen(other, "admin-tokens-waiting");
        second.approve("tokens");

        String secret = drawn(bank);
        assertThat(Api.as(secret).get("/api/v1/inquiries?limit=1").status()).isEqualTo(200);
        bank.navigate("account/");
        assertThat(bank.locator("#secret")).hasCount(0);
        assertThat(bank.locator("main")).containsText("پایان می‌یابد");
        Screenshots.take(bank, "account-tokens");
        second.open("tokens?q=it-tokens");
        assertThat(other.locator("tbody tr").last()).containsText("به‌زودی پایان می‌یابد");
        seen(other, "admin-tokens");
        end(bank);
    }

    private static void seen(Page page, String name) {
        Screenshots.take(page, name);
        Axe.findsNothingSerious(page);
    }

    /** The bank's own people draw what two administrators gave. */
    private static String drawn(Page bank) {
        bank.navigate("sign-in");
        bank.fill("input[type=text]", "it-tokens");
        bank.fill("input[type=password]", "demo-Urmia-1405");
        bank.click("main [type=submit]");
        bank.waitForURL("**/notary/");
        bank.navigate("account/");
        assertThat(bank.locator("main")).containsText("نشانه‌ای برای «بانکداری متمرکز» آمادهٔ دریافت است");
        seen(bank, "account-token-drawable");
        bank.click("[id$=draw]");
        assertThat(bank.locator("#drawn")).containsText("دیگر هرگز");
        seen(bank, "account-token-drawn");
        return bank.locator("#secret").inputValue();
    }

    private static void end(Page bank) {
        bank.click("details.act summary");
        bank.fill("[id$='ending:reason']", "جای خود را به نشانهٔ تازه داد");
        bank.click("[id$='ending:end-now']");
        assertThat(bank.locator("[id$='ending:which-wrong']")).isVisible();
        seen(bank, "account-token-end");
        choose(bank);
        bank.click("[id$='ending:end-now']");
        assertThat(bank.locator("main .note.is-fine")).containsText("نشانه باطل شد");
        assertThat(bank.locator("section[aria-labelledby=my-tokens] tbody tr")).containsText("باطل‌شده");
        bank.navigate("account/?lang=en");
        Screenshots.take(bank, "account-tokens-english");
    }

    /** No token is chosen beforehand: what has ended does not come back. */
    private static void choose(Page page) {
        page.locator("[id$='ending:which']").selectOption(new SelectOption().setIndex(1));
    }

    @Test
    void theTokenOfAProgramIsDrawnByWhoGaveItAndEndsByTwo(Page page, Page other) {
        TokenHolder.like("bank1", "it-program").withoutPassword();
        AdminDesk first = AdminDesk.of(page, "admin", "tokens");
        propose(first, "it-program", "درگاه گزارش", TODAY.plusDays(300));
        first.propose();
        AdminDesk second = AdminDesk.of(other, "admin2", "tokens");
        second.approve("tokens");
        second.open("tokens?q=it-program");
        other.click("[id$=draw]");
        assertThat(other.locator("#drawn")).containsText("درگاه گزارش");
        Screenshots.take(other, "admin-token-drawn");
        Axe.findsNothingSerious(other);

        choose(other);
        second.type("ending:day", JalaliDate.of(TODAY.plusDays(30)).toString());
        second.type("ending:reason", "پایان قرارداد");
        second.press("ending:end-later");
        assertThat(second.waiting()).containsText("تا");
        first.open("tokens");
        assertThat(first.waiting()).containsText("پایان قرارداد");
        Screenshots.take(page, "admin-token-ends");
        first.approve("tokens");
        assertThat(Database.number("select last_day - ? from token_right where login = 'it-program'", TODAY))
                .isEqualTo(29);
        page.navigate("admin/tokens?lang=en");
        Screenshots.take(page, "admin-tokens-english");
        page.navigate("admin/tokens?lang=fa");
    }
}
