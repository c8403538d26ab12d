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
import ir.shahrvandsepari.kernel.Tehran;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Administrators close days alone, and change parameters and roles by two. */
@ExtendWith(RealBrowser.class)
class ChangesBrowserIT extends AgainstTheServer {
    /** Far ahead, so that no other test meets what begins there. */
    private static final LocalDate DAY = LocalDate.now(Tehran.ZONE).plusYears(1);

    private static final String TYPED = JalaliDate.of(DAY).toString();

    private static void signIn(Page page, String login) {
        page.navigate("sign-in");
        page.fill("input[type=text]", login);
        page.fill("input[type=password]", "demo-Urmia-1405");
        page.click("main [type=submit]");
        page.waitForURL("**/admin/");
    }

    private static void type(Page page, String id, String text) {
        page.fill("[id$='" + id + "']", text);
        page.keyboard().press("Escape");
    }

    @Test
    void aDayIsClosedAndOpenedAgainAndTheCasesFollow(Page page) {
        signIn(page, "admin");
        page.navigate("admin/holidays?year=" + JalaliDate.of(DAY).year());
        type(page, "closing:day", TYPED);
        type(page, "closing:name", "آلودگی هوا");
        page.click("[id$='closing:close']");
        assertThat(page.locator("main .note.is-fine")).containsText("تعطیل شد");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("آلودگی هوا"));
        assertThat(row).containsText("تعطیلی ناگهانی");
        Screenshots.take(page, "admin-holidays");
        Axe.findsNothingSerious(page);
        assertThat(Database.number("select count(*) from holiday where day = ? and removed_at is null", DAY))
                .isEqualTo(1);

        type(page, "closing:day", TYPED);
        type(page, "closing:name", "دوباره");
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
        signIn(page, "admin");
        page.navigate("admin/parameters");
        page.selectOption("[id$='proposing:name']", "WINDOW_AFTER_COMPLETION_MONTHS");
        type(page, "proposing:value", "۷");
        type(page, "proposing:day", TYPED);
        type(page, "proposing:reason", "مصوبهٔ شورای شهر");
        page.click("[id$='proposing:weigh']");
        assertThat(page.locator("#weighed")).containsText("دگرگون می‌شد");
        Screenshots.take(page, "admin-parameters-weighed");
        page.click("[id$='proposing:propose']");
        assertThat(page.locator("main .note.is-fine")).containsText("در انتظار تأیید شخص دیگری");
        assertThat(page.locator(".change")).containsText("شخص دیگری باید آن را تأیید کند");
        assertThat(page.locator("[id$=approve]")).hasCount(0);

        signIn(other, "admin2");
        other.navigate("admin/parameters");
        assertThat(other.locator(".change")).containsText("مصوبهٔ شورای شهر");
        assertThat(other.locator(".change")).containsText("تصمیم سی روز گذشته");
        Screenshots.take(other, "admin-parameters");
        Axe.findsNothingSerious(other);
        other.click("[id$=approve]");
        assertThat(other.locator("main .note.is-fine")).containsText("تأیید شد");
        assertThat(Database.text(
                        "select value from parameter where name = 'WINDOW_AFTER_COMPLETION_MONTHS' and valid_from = ?",
                        DAY))
                .contains("7");
        takesBackBeforeItsDay(other, page);
    }

    /** What was approved is undone by the same two, the other way round. */
    private static void takesBackBeforeItsDay(Page proposer, Page approver) {
        proposer.click("details.act summary");
        proposer.locator("[id$=undo]").first().click();
        assertThat(proposer.locator(".change")).containsText("در روز خود آغاز نشود");
        approver.navigate("admin/parameters");
        approver.click("[id$=approve]");
        assertThat(approver.locator("main .note.is-fine")).containsText("تأیید شد");
        assertThat(Database.text(
                        "select value from parameter where name = 'WINDOW_AFTER_COMPLETION_MONTHS' and valid_from = ?",
                        DAY))
                .isEmpty();
    }

    @Test
    void aRoleIsGivenByTwoPeople(Page page, Page other) {
        signIn(page, "admin");
        page.navigate("admin/people");
        type(page, "proposing:login", "expert1");
        page.selectOption("[id$='proposing:role']", "CLERK");
        page.selectOption("[id$='proposing:district']", "1");
        type(page, "proposing:day", TYPED);
        type(page, "proposing:reason", "جانشین مرخصی");
        page.click("[id$='proposing:grant']");
        assertThat(page.locator("main .note.is-fine")).isVisible();
        Screenshots.take(page, "admin-people");
        Axe.findsNothingSerious(page);

        signIn(other, "admin2");
        other.navigate("admin/people");
        other.click("[id$=approve]");
        assertThat(other.locator("main .note.is-fine")).containsText("تأیید شد");
        assertThat(Database.number(
                        "select count(*) from account_role where login = 'expert1' and role = 'CLERK' and valid_from = ?",
                        DAY))
                .isEqualTo(1);
    }

    @Test
    void aTariffLineIsWeighedByPastBillsAndChangedByTwoPeople(Page page, Page other) {
        BilledCase.file();
        signIn(page, "admin");
        page.navigate("admin/tariffs");
        type(page, "proposing:rate", "۲٫۵");
        type(page, "proposing:onTime", "۵");
        type(page, "proposing:day", TYPED);
        type(page, "proposing:reason", "مصوبهٔ شورای شهر دربارهٔ خوش‌حسابی");
        page.click("[id$='proposing:weigh']");
        assertThat(page.locator("#weighed")).containsText("دگرگون می‌شد: جمع آن‌ها از");
        Screenshots.take(page, "admin-tariffs-weighed");
        page.click("[id$='proposing:propose']");
        assertThat(page.locator("main .note.is-fine").first()).containsText("در انتظار تأیید شخص دیگری");
        assertThat(page.locator("[id$=approve]")).hasCount(0);

        signIn(other, "admin2");
        other.navigate("admin/tariffs");
        assertThat(other.locator(".change")).containsText("دگرگون می‌شد: جمع آن‌ها از");
        Screenshots.take(other, "admin-tariffs");
        Axe.findsNothingSerious(other);
        other.click("[id$=approve]");
        assertThat(other.locator("main .note.is-fine").first()).containsText("تأیید شد");
        assertThat(other.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("در راه")))
                .containsText("مصوبهٔ شورای شهر دربارهٔ خوش‌حسابی");
        assertThat(Database.number("select on_time_basis_points from levy_tariff where valid_from = ?", DAY))
                .isEqualTo(500);
        givesWayToTheRatesBefore(other, page);
        other.navigate("admin/tariffs?lang=en");
        Screenshots.take(other, "admin-tariffs-english");
        other.navigate("admin/tariffs?lang=fa");
    }

    /** A line ahead is undone on its own day, because the day after would come too late for its year. */
    private static void givesWayToTheRatesBefore(Page proposer, Page approver) {
        proposer.click("details.act summary");
        proposer.locator("[id$=undo]").first().click();
        assertThat(proposer.locator(".change")).containsText("دگرگون می‌شد: جمع آن‌ها از");
        approver.navigate("admin/tariffs");
        approver.click("[id$=approve]");
        assertThat(approver.locator("main .note.is-fine").first()).containsText("تأیید شد");
        assertThat(Database.number("select on_time_basis_points from levy_tariff where valid_from = ?", DAY))
                .isEqualTo(1000);
    }
}
