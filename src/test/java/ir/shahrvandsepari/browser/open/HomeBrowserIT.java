package ir.shahrvandsepari.browser.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealBrowser.class)
class HomeBrowserIT extends AgainstTheServer {

    @Test
    void thePortalShowsItselfInPersian(Page page) {
        page.navigate("");
        assertThat(page.evaluate("navigator.language")).isEqualTo("fa-IR");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "home");
    }

    @Test
    void axeObjectsToAPlantedPicturesMissingName(Page page) {
        page.navigate("");
        page.evaluate("() => document.querySelector('main').append(document.createElement('img'))");
        assertThat(Axe.seriousOn(page)).hasSize(2).allMatch(found -> found.startsWith("image-alt"));
    }
}
