package ir.shahrvandsepari.browser.notary;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Tehran;
import java.time.LocalDate;

/** The desk of one notary's clerk in a browser. */
public final class NotaryDesk {
    private final Page page;

    private NotaryDesk(Page page) {
        this.page = page;
    }

    public static NotaryDesk signIn(Page page, String login) {
        signInAs(page, login);
        page.waitForURL("**/notary/");
        return new NotaryDesk(page);
    }

    /** Whoever it is, at whatever desk. */
    static void signInAs(Page page, String login) {
        page.navigate("sign-in");
        page.locator("[id='signIn:login']").fill(login);
        page.locator("[id='signIn:password']").fill("demo-Urmia-1405");
        page.locator("[id='signIn:enter']").click();
        page.waitForURL(address -> !address.contains("sign-in"));
    }

    public InquiryForm newInquiry() {
        return newInquiry(page);
    }

    /** In another tab of the same clerk. */
    InquiryForm newInquiry(Page tab) {
        tab.navigate("notary/inquiry-new");
        return new InquiryForm(tab);
    }

    public CaseView open(String trackingCode) {
        page.navigate("notary/inquiry?code=" + trackingCode);
        return new CaseView(page);
    }

    void workList(String query) {
        page.navigate("notary/" + query);
    }

    /** Houses that nobody else's tests know. */
    public static ManyProperties houses(int block, int count) {
        return new ManyProperties(5, block, count).load(Api.as("demo-admin"), LocalDate.now(Tehran.ZONE));
    }

    /** This year's renovation levy of the house is still to be paid. */
    public static void owes(String renovationCode) {
        int year = JalaliDate.of(LocalDate.now(Tehran.ZONE)).year();
        Database.change("update levy_due set paid = 0 where renovation_code = ? and year = ?", renovationCode, year);
    }

    static long cases(String renovationCode) {
        return Database.number("select count(*) from inquiry where renovation_code = ?", renovationCode);
    }
}
