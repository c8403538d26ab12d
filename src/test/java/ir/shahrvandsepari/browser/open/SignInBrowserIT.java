package ir.shahrvandsepari.browser.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in at the desks' door. */
@ExtendWith(RealBrowser.class)
class SignInBrowserIT extends AgainstTheServer {
    @Test
    void aWrongPasswordIsSaidCalmlyAndTheRightOneLeadsToTheDesk(Page page) {
        page.navigate("sign-in");
        signIn(page, "clerk1", "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.locator("[name=login]")).hasValue("clerk1");
        assertThat(page.locator("[name=password]")).hasValue("");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "sign-in-refused");
        signIn(page, "clerk1", "demo-Urmia-1405");
        assertThat(page).hasURL(Pattern.compile("/district/?$"));
    }

    @Test
    void whoAskedForAPageFirstComesToThatPage(Page page) {
        page.navigate("district/?state=ISSUED");
        assertThat(page).hasURL(Pattern.compile("/sign-in"));
        signIn(page, "expert1", "demo-Urmia-1405");
        assertThat(page).hasURL(Pattern.compile("/district/\\?state=ISSUED$"));
    }

    private static void signIn(Page page, String login, String password) {
        page.locator("[name=login]").fill(login);
        page.locator("[name=password]").fill(password);
        page.getByRole(AriaRole.BUTTON).last().click();
    }
}
