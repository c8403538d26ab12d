package ir.shahrvandsepari.browser.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.BilledCase;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import ir.shahrvandsepari.kernel.JalaliDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators close days alone, and change parameters and roles by two. */
@ExtendWith(RealBrowser.class)
class ChangesBrowserIT extends AgainstTheServer {
    private static final LocalDate DAY = AdminDesk.DAY;
    private static final String TYPED = JalaliDate.of(DAY).toString();

    @Test
    void aDayIsClosedAndOpenedAgainAndTheCasesFollow(Page page) {
        AdminDesk first = AdminDesk.of(
                page, "admin", "holidays?year=" + JalaliDate.of(DAY).year());
        first.type("closing:day", TYPED);
        first.type("closing:name", "آلودگی هوا");
        page.click("[id$='closing:close']");
        assertThat(page.locator("main .note.is-fine")).containsText("تعطیل شد");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("آلودگی هوا"));
        assertThat(row).containsText("تعطیلی ناگهانی");
        Screenshots.take(page, "admin-holidays");
        Axe.findsNothingSerious(page);
        assertThat(Database.number("select count(*) from holiday where day = ? and removed_at is null", DAY))
                .isEqualTo(1);

        first.type("closing:day", TYPED);
        first.type("closing:name", "دوباره");
        page.click("[id$='closing:close']");
        assertThat(page.locator("#complaints")).containsText("نخست آن را بردارید");

        row.locator("button").click();
        assertThat(page.locator("main .note.is-fine")).containsText("برداشته شد");
        assertThat(Database.number("select count(*) from holiday where day = ? and removed_at is null", DAY))
                .isZero();
        assertThat(Database.column("select action from access_journal where subject = ?", DAY.toString()))
                .contains("holiday-added", "holiday-removed");
    }

    @Test
    void aParameterChangesByTwoPeopleAndNotByOne(Page page, Page other) {
        AdminDesk first = AdminDesk.of(page, "admin", "parameters");
        page.selectOption("[id$='proposing:name']", "WINDOW_AFTER_COMPLETION_MONTHS");
        first.type("proposing:value", "۷");
        first.dated("مصوبهٔ شورای شهر");
        page.click("[id$='proposing:weigh']");
        assertThat(page.locator("#weighed")).containsText("دگرگون می‌شد");
        Screenshots.take(page, "admin-parameters-weighed");
        first.propose();
        assertThat(first.waiting()).containsText("شخص دیگری باید آن را تأیید کند");

        AdminDesk second = AdminDesk.of(other, "admin2", "parameters");
        assertThat(second.waiting()).containsText("مصوبهٔ شورای شهر");
        assertThat(second.waiting()).containsText("تصمیم سی روز گذشته");
        Screenshots.take(other, "admin-parameters");
        Axe.findsNothingSerious(other);
        second.approve("parameters");
        assertThat(Database.text(
                        "select value from parameter where name = 'WINDOW_AFTER_COMPLETION_MONTHS' and valid_from = ?",
                        DAY))
                .contains("7");

        second.undo();
        assertThat(second.waiting()).containsText("در روز خود آغاز نشود");
        first.approve("parameters");
        assertThat(Database.text(
                        "select value from parameter where name = 'WINDOW_AFTER_COMPLETION_MONTHS' and valid_from = ?",
                        DAY))
                .isEmpty();
    }

    @Test
    void aSwitchIsSaidInWords(Page page) {
        AdminDesk first = AdminDesk.of(page, "admin", "parameters");
        page.selectOption("[id$='proposing:name']", "WINDOW_MEASURED_AT_ISSUE");
        first.type("proposing:value", "شاید");
        first.dated("مصوبهٔ شورای شهر");
        page.click("[id$='proposing:weigh']");
        assertThat(page.locator("#complaints")).containsText("«بله» یا «خیر»");
        first.type("proposing:value", "بله");
        page.click("[id$='proposing:weigh']");
        assertThat(page.locator("#weighed")).isVisible();
    }

    @Test
    void whoLooksAtADistrictProposesForThatOne(Page page) {
        AdminDesk.of(page, "admin", "rollout?district=3");
        assertThat(page.locator("[id$='proposing:place']")).hasValue("3");
        Screenshots.take(page, "admin-rollout");
        Axe.findsNothingSerious(page);
    }

    @Test
    void aRoleIsGivenByTwoPeople(Page page, Page other) {
        AdminDesk first = AdminDesk.of(page, "admin", "people");
        first.type("proposing:login", "expert1");
        page.selectOption("[id$='proposing:role']", "CLERK");
        page.selectOption("[id$='proposing:district']", "1");
        first.dated("جانشین مرخصی");
        page.click("[id$='proposing:grant']");
        assertThat(page.locator("main .note.is-fine")).isVisible();
        Screenshots.take(page, "admin-people");
        Axe.findsNothingSerious(page);

        AdminDesk second = AdminDesk.of(other, "admin2", "people");
        second.approve("people");
        assertThat(Database.number(
                        "select count(*) from account_role where login = 'expert1' and role = 'CLERK' and valid_from = ?",
                        DAY))
                .isEqualTo(1);
    }

    @Test
    void aTariffLineIsWeighedByPastBillsAndChangedByTwoPeople(Page page, Page other) {
        BilledCase.file();
        AdminDesk first = AdminDesk.of(page, "admin", "tariffs");
        first.type("proposing:rate", "۲٫۵");
        first.type("proposing:onTime", "۵");
        first.dated("مصوبهٔ شورای شهر دربارهٔ خوش‌حسابی");
        page.click("[id$='proposing:weigh']");
        assertThat(page.locator("#weighed")).containsText("دگرگون می‌شد: جمع آن‌ها از");
        Screenshots.take(page, "admin-tariffs-weighed");
        first.propose();

        AdminDesk second = AdminDesk.of(other, "admin2", "tariffs");
        assertThat(second.waiting()).containsText("دگرگون می‌شد: جمع آن‌ها از");
        Screenshots.take(other, "admin-tariffs");
        Axe.findsNothingSerious(other);
        second.approve("tariffs");
        assertThat(other.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("در راه")))
                .containsText("مصوبهٔ شورای شهر دربارهٔ خوش‌حسابی");
        assertThat(Database.number("select on_time_basis_points from levy_tariff where valid_from = ?", DAY))
                .isEqualTo(500);

        // a line ahead is undone on its own day, because the day after would come too late for its year
        second.undo();
        assertThat(second.waiting()).containsText("دگرگون می‌شد: جمع آن‌ها از");
        first.approve("tariffs");
        assertThat(Database.number("select on_time_basis_points from levy_tariff where valid_from = ?", DAY))
                .isEqualTo(1000);
        other.navigate("admin/tariffs?lang=en");
        Screenshots.take(other, "admin-tariffs-english");
        other.navigate("admin/tariffs?lang=fa");
    }
}
