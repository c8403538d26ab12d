package ir.shahrvandsepari.browser.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import ir.shahrvandsepari.fixture.TestServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every page before sign-in. */
@ExtendWith(RealBrowser.class)
class PublicPagesBrowserIT extends AgainstTheServer {
    private static final List<String> PAGES = List.of(
            "",
            "check",
            "track",
            "verify",
            "statistics",
            "help",
            "sign-in",
            "problems/debt-in-payment",
            "no-such-page");
    private static final int LARGEST_FIRST_VIEW = 200 * 1024;

    private static boolean isWiderThanTheScreen(Page page) {
        return (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Test
    void everyPageIsOpenToEverybodysEyesAndHands(Page page) {
        for (String address : PAGES) {
            page.navigate(address);
            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.locator("main")).hasCount(1);
            assertThat(page.locator("a.skip")).hasAttribute("href", "#main");
            assertThat(page.title()).endsWith("· شهروندسپاری");
            Axe.findsNothingSerious(page);
            Screenshots.take(page, "open-" + (address.isEmpty() ? "home" : address.replace('/', '-')));
        }
    }

    @Test
    void everyPageFitsA320PixelScreenInBothLanguages(Page page) {
        page.setViewportSize(320, 600);
        for (String language : List.of("fa", "en")) {
            for (String address : PAGES) {
                page.navigate(address + "?lang=" + language);
                assertThat(isWiderThanTheScreen(page)).as(address).isFalse();
            }
        }
    }

    @Test
    void theOtherLanguageIsOneClickAwayAndStays(Page page) {
        page.navigate("help");
        page.getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("dir", "ltr");
        assertThat(page.locator("h1")).hasText("Help");
        page.navigate("check");
        assertThat(page.locator("h1")).hasText("Is my property ready?");
    }

    @Test
    void noEnglishPageIsLeftHalfPersian(Page page) {
        for (String address : PAGES) {
            page.navigate(address + "?lang=en");
            String text = page.locator("main").innerText();
            assertThat(text)
                    .as(address)
                    .doesNotContainPattern("[\\u0622-\\u06cc]")
                    .doesNotContain("[");
        }
    }

    @Test
    void nothingButTheCameraNeedsAScript(Page page) {
        try (Page bare = RealBrowser.withoutScripts(page)) {
            assertThat(CheckPage.open(bare).ask("5-1-10-1-1-0-0", "2740000121").answer())
                    .containsText("همان لحظه");
            assertThat(VerifyPage.open(bare).type("", "0").verdict()).hasText("در دفتر شهرداری نیست");
            assertThat(bare.locator("#print")).isHidden();
            VerifyPage.open(bare);
            assertThat(bare.locator("#camera")).isHidden();
        }
    }

    @Test
    void theFirstViewIsLightAndComesFromThisHostAlone(Page page) {
        for (String address : PAGES) {
            List<Response> answers = new ArrayList<>();
            try (Page fresh = page.context().browser().newPage()) {
                fresh.onResponse(answers::add);
                fresh.navigate(TestServer.address() + address);
                fresh.waitForLoadState(LoadState.NETWORKIDLE);
                long bytes = answers.stream()
                        .mapToLong(answer -> answer.body().length)
                        .sum();
                assertThat(bytes).as(address).isLessThan(LARGEST_FIRST_VIEW);
                assertThat(answers).allMatch(answer -> answer.url()
                        .startsWith(TestServer.address().toString()));
                assertThat(fresh.context().cookies()).isEmpty();
            }
        }
    }
}
