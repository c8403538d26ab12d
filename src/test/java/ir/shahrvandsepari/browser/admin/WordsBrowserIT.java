package ir.shahrvandsepari.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the municipality says to people, in cases and by telephone, is worded by two. */
@ExtendWith(RealBrowser.class)
class WordsBrowserIT extends AgainstTheServer {
    @Test
    void aReasonIsWordedAnewByTwoPeopleAndWordedBack(Page page, Page other) {
        AdminDesk first = AdminDesk.of(page, "admin", "reasons?code=DEED_UNREADABLE");
        Screenshots.take(page, "admin-reasons");
        first.type("proposing:sentenceFa", "پیوست خوانا نیست یا کامل نیست.");
        first.type("proposing:sentenceEn", "An attachment cannot be read or is cut.");
        first.dated("دستور اداری");
        first.press("proposing:preview");
        assertThat(page.locator("#shown")).containsText("پیوست خوانا نیست یا کامل نیست.");
        Screenshots.take(page, "admin-reasons-shown");
        first.propose();

        AdminDesk second = AdminDesk.of(other, "admin2", "reasons");
        assertThat(second.waiting().locator("tr.changed")).hasCount(2);
        assertThat(second.waiting()).containsText("An attachment cannot be read or is cut.");
        Screenshots.take(other, "admin-reasons-waiting");
        Axe.findsNothingSerious(other);
        second.approve("reasons");
        assertThat(said()).isEqualTo("An attachment cannot be read or is cut.");

        second.undo();
        first.approve("reasons");
        assertThat(said()).isEqualTo("An attachment cannot be read.");
        first.open("reasons?lang=en");
        Screenshots.take(page, "admin-reasons-english");
        first.open("reasons?lang=fa");
    }

    private static String said() {
        return Database.text(
                        "select sentence_en from desk_reason where code = 'DEED_UNREADABLE'"
                                + " and daterange(valid_from, valid_to, '[]') @> ?::date",
                        AdminDesk.DAY)
                .orElseThrow();
    }

    @Test
    void aTextMessageIsSeenAsItWillArriveAndWordedByTwoPeople(Page page, Page other) {
        AdminDesk first = AdminDesk.of(page, "admin", "templates?name=CASE_REFUSED");
        Screenshots.take(page, "admin-templates");
        first.type("proposing:text", "استعلام {trackingCode} رد شد.");
        first.dated("دستور اداری");
        first.press("proposing:preview");
        assertThat(first.complaint()).containsText("{property}");
        first.type("proposing:text", "استعلام {trackingCode} برای ملک {property} رد شد.");
        first.press("proposing:preview");
        assertThat(page.locator(".sms")).hasText("استعلام N7K2-4QXM-9TRA برای ملک 5-1-10-1-1-0-0 رد شد.");
        assertThat(page.locator(".sms + p")).containsText("۵۳ نویسه، ۱ پیامک");
        Screenshots.take(page, "admin-templates-shown");
        first.propose();

        AdminDesk second = AdminDesk.of(other, "admin2", "templates");
        assertThat(second.waiting().locator(".sms")).containsText("N7K2-4QXM-9TRA");
        Screenshots.take(other, "admin-templates-waiting");
        Axe.findsNothingSerious(other);
        second.approve("templates");
        assertThat(worded()).isEqualTo(1);

        second.undo();
        first.approve("templates");
        assertThat(worded()).isZero();
        first.open("templates?name=CASE_REFUSED&lang=en");
        Screenshots.take(page, "admin-templates-english");
        first.open("templates?lang=fa");
    }

    private static long worded() {
        return Database.number("select count(*) from notice_text where template = 'CASE_REFUSED'");
    }
}
