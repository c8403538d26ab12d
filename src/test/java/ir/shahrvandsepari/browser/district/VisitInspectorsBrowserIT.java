package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager notes who is away; an inspector declares what ties him; nobody touches another district. */
@ExtendWith(RealBrowser.class)
class VisitInspectorsBrowserIT extends AgainstTheServer {
    private static final String PAGE = "district/visit-inspectors";

    @Test
    void aManagerNotesAnAbsenceAndItsReturn(Page page) {
        DistrictDesk.signIn(page, "manager5");
        page.navigate(PAGE);
        Locator card = page.locator("li.card:has-text('inspector5b')");
        card.locator("summary").first().click();
        String day = JalaliDate.of(LocalDate.now(Tehran.ZONE).plusDays(40)).shortForm(Locale.ENGLISH);
        card.locator("[name=first]").fill(day);
        card.locator("button:has-text('ثبت')").first().click();
        assertThat(page.locator(".note.is-fine")).containsText("ثبت شد");
        assertThat(card).containsText("تا اطلاع بعدی");
        assertThat(card.locator(".tag").first()).containsText("حاضر");
        card.locator("summary").first().click();
        Screenshots.take(page, "visit-inspectors");
        Axe.findsNothingSerious(page);
        assertThat(Database.number("select count(*) from access_journal where action = 'inspector-absent'"
                        + " and login = 'manager5' and subject = 'inspector5b'"))
                .isEqualTo(1);
        Database.change("delete from inspector_absence where first_day > current_date + 30");
    }

    @Test
    void anInspectorDeclaresRelativesAndFormerOfficesForHimselfAlone(Page page) {
        VisitPhone.signIn(page, "inspector5");
        page.navigate(PAGE);
        assertThat(page.locator("li.card")).hasCount(1);
        declare(page, "relative", "123");
        assertThat(page.locator(".note.is-stopped")).isVisible();
        declare(page, "relative", "۲۷۴۰۶۲۶۴۴۴");
        assertThat(page.locator("li.card")).containsText("2740626444");
        declare(page, "office", "999999");
        assertThat(page.locator(".note.is-stopped")).containsText("چنین دفتر");
        declare(page, "office", "۱۲");
        assertThat(page.locator("li.card ul.facts").last()).containsText("دفتر");
        page.locator("details:has([name=office]) summary").click();
        Screenshots.take(page, "visit-inspector-ties");
        Axe.findsNothingSerious(page);
        Database.change("delete from inspector_tie where kind = 'FORMER_OFFICE'");
        assertThat(post(page, "worked", "inspector1").status()).isEqualTo(404);
        assertThat(post(page, "related", "inspector1").status()).isEqualTo(404);
        assertThat(post(page, "absent", "inspector5").status()).isEqualTo(404);
    }

    private static void declare(Page page, String field, String typed) {
        Locator form = page.locator("details:has([name=" + field + "])");
        form.locator("summary").click();
        form.locator("[name=" + field + "]").fill(typed);
        form.locator("button[type=submit]").click();
    }

    private static APIResponse post(Page page, String act, String inspector) {
        FormData form = FormData.create()
                .set("act", act)
                .set("inspector", inspector)
                .set("relative", "2740626444")
                .set("kind", "NOTARY")
                .set("office", "12")
                .set("first", "1420/01/01");
        return page.request()
                .post("district/visit-presence", RequestOptions.create().setForm(form));
    }
}
