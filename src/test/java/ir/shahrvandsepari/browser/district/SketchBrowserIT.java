package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a property lies among its neighbours, on an inspector's telephone and on the page of the case. */
@ExtendWith(RealBrowser.class)
class SketchBrowserIT extends AgainstTheServer {
    private static final int BLOCK = 982;

    private static void lieInARow(ManyProperties houses) {
        Database.change(
                "update property set latitude = 37.558, longitude = 45.09 + 0.0002 * split_part(renovation_code, '-', 4)::int"
                        + " where renovation_code = any(string_to_array(?, ' '))",
                String.join(" ", houses.codes()));
    }

    @Test
    void theInspectorFindsThePropertyAndTheExpertSeesWhereItLies(Page page, Page desk) {
        new ManyProperties(5, BLOCK, 4).load(Api.as("demo-admin"), LocalDate.now());
        DrawnCase drawn = DrawnCase.inBlock(BLOCK);
        VisitPhone.signIn(page, drawn.inspector());
        Locator card = page.locator("[data-visit='" + drawn.visit() + "']");
        card.locator("summary").click();
        assertThat(card.locator(".note:visible")).containsText("ثبت نشده");
        assertThat(card.locator(".sketch")).hasCount(0);

        lieInARow(new ManyProperties(5, BLOCK, 3));
        page.reload();
        card.locator("summary").click();
        isDrawn(card.locator(".sketch"));
        card.locator(".sketch").scrollIntoViewIfNeeded();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
        Screenshots.take(page, "visit-sketch");
        Axe.findsNothingSerious(page);

        DistrictDesk.signIn(desk, "expert5");
        desk.navigate("district/case?code=" + drawn.trackingCode());
        isDrawn(desk.locator("#h-sketch + .sketch"));
        desk.locator("#h-sketch").scrollIntoViewIfNeeded();
        Screenshots.take(desk, "case-sketch");
        Axe.findsNothingSerious(desk);
    }

    /** Three of the four houses have a position; the first was asked for. */
    private static void isDrawn(Locator sketch) {
        assertThat(sketch.locator("svg title")).hasText("کروکی: قطعهٔ ۱ میان ۲ قطعهٔ نزدیک همین بلوک، شمال بالاست");
        assertThat(sketch.locator("g.other text")).hasText(new String[] {"۳", "۲"});
        assertThat(sketch.locator("g.asked text")).hasText("۱");
        assertThat(sketch.locator("g.asked circle")).hasCount(1);
        assertThat(sketch.locator(".scale text")).hasText("۲۰ متر");
        assertThat(sketch.locator("figcaption")).containsText("قطعهٔ ۲ (۱۸ متر، شرق)");
        assertThat(sketch.locator("a")).hasAttribute("href", "geo:37.558000,45.090200");
    }
}
