package ir.shahrvandsepari.browser.open;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealBrowser.class)
class CheckBrowserIT extends AgainstTheServer {
    private static final String OWNER = "2740000121";

    @Test
    void anOwnerLearnsThatTheAnswerComesAtOnceAndWhatToBring(Page page) {
        CheckPage check = CheckPage.open(page).ask("۵/۱/۱۰/۱/۱", "۲۷۴۰۰۰۰۱۲۱");

        assertThat(check.answer()).containsText("همان لحظه");
        assertThat(page.locator(".ticks li")).hasCount(5);
        assertThat(page.locator("#code")).hasValue("5-1-10-1-1-0-0");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "check-at-once");
    }

    @Test
    void anOwnerLearnsThatAnInspectorComesFirst(Page page) {
        CheckPage check = CheckPage.open(page).ask("5-1-10-4-1-0-0", OWNER);

        assertThat(check.answer()).containsText("پس از بازدید");
        assertThat(check.answer()).containsText("روز کاری");
        Screenshots.take(page, "check-visit");
    }

    @Test
    void aFreezeIsNotToldButSentToTheDistrict(Page page) {
        CheckPage check = CheckPage.open(page).ask("5-1-10-6-1-0-0", OWNER);

        assertThat(check.answer()).containsText("کارشناس منطقه");
        assertThat(check.answerInFull()).doesNotContain("بازداشت", "قضایی", "ریال");
    }

    @Test
    void aStrangersNumberAnUnknownCodeAndAFrozenHouseAreToldAlike(Page page) {
        String strangersNumber =
                CheckPage.open(page).ask("5-1-10-1-1-0-0", "2751234569").answerInFull();
        String unknownCode = CheckPage.open(page).ask("5-1-10-77-1-0-0", OWNER).answerInFull();
        String frozenHouse =
                CheckPage.open(page).ask("5-1-10-6-1-0-0", "2751234569").answerInFull();

        assertThat(unknownCode)
                .isEqualTo(strangersNumber)
                .isEqualTo(frozenHouse)
                .contains("در این منطقه");
    }

    @Test
    void aDistrictThatIsNotOpenSaysWhenItWillBe(Page page) {
        CheckPage check = CheckPage.open(page).ask("3-1-5-1-1-0-0", OWNER);

        assertThat(check.answer()).containsText("باز می‌شود");
        assertThat(page.locator(".ticks")).hasCount(0);
    }

    @Test
    void whatIsWrongStaysAndIsExplainedBesideItsField(Page page) {
        CheckPage.open(page).ask("5-x", "123");

        assertThat(page).hasTitle(Pattern.compile("^نیاز به اصلاح"));
        assertThat(page.locator("#code")).hasValue("5-x");
        assertThat(page.locator("#owner")).hasValue("123");
        assertThat(page.locator("#code-wrong")).isVisible();
        page.locator("[role=alert] a[href='#owner']").click();
        assertThat(page.locator("#owner")).isFocused();
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "check-wrong");
    }

    @Test
    void nothingIsRecordedOfACheck(Page page) {
        long before = Database.number("select count(*) from inquiry");
        CheckPage.open(page).ask("5-1-10-2-1-0-0", OWNER);

        assertThat(Database.number("select count(*) from inquiry")).isEqualTo(before);
    }
}
