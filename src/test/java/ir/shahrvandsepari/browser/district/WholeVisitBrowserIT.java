package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import ir.shahrvandsepari.browser.notary.CaseView;
import ir.shahrvandsepari.browser.notary.InquiryForm;
import ir.shahrvandsepari.browser.notary.NotaryDesk;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the counter through everybody at the district to the certificate, in Persian, by the demo accounts. */
@ExtendWith(RealBrowser.class)
class WholeVisitBrowserIT extends AgainstTheServer {
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);

    @Test
    void aCaseThatNeedsAVisitComesToACertificateThatAnybodyCanCheck(Page page, Page telephone) {
        String house = NotaryDesk.houses(764, 1).code(0);
        Database.change("delete from prior_document where renovation_code = ? and kind = 'COMPLETION'", house);
        NotaryDesk.owes(house);
        CaseView office = filedWithAChange(page, house);
        String code = office.trackingCode();
        assertThat(office.headline()).containsText("بازرس منطقه باید از ملک بازدید کند");

        DrawnCase drawn = DrawnCase.named(code);
        visited(telephone, drawn);

        DeskView clerk = DeskView.signIn(page, "clerk5").open(code).press("take");
        clerk.key("n", "مدارک کامل است").press("note");
        clerk.press("putBack");
        DeskView expert = DeskView.signIn(page, "expert5").open(code).press("take");
        assertThat(expert.at("section:has(#h-visits)")).containsText(drawn.inspector());
        expert.key("c", "رونوشت پایان کار ۷۶۴ دیده شد").press("clear");
        DeskView manager = DeskView.signIn(page, "manager5").open(code).press("approve");
        assertThat(manager.all()).containsText("تأیید شد و پرونده پیش رفت");
        Screenshots.take(manager.page(), "district-case-approved");

        page.reload();
        office.pay();
        assertThat(office.headline()).containsText("صادر شده");
        page.navigate(page.locator("#certificate a[href*='/v/']").getAttribute("href"));
        assertThat(page.locator("main")).containsText("معتبر");
    }

    private static CaseView filedWithAChange(Page page, String house) {
        InquiryForm form =
                NotaryDesk.signIn(page, "notary12").newInquiry().property(house).sale("1405/764");
        page.locator("input[name=nothingChanged][value=false]").check();
        return form.checked().file();
    }

    private static void visited(Page telephone, DrawnCase drawn) {
        VisitPhone phone = VisitPhone.signIn(telephone, drawn.inspector());
        phone.form(drawn.visit());
        phone.answers("مریم رضایی");
        phone.signs();
        phone.sends();
        assertThat(phone.kept(drawn.visit())).containsText("فرستاده شد", PATIENT);
    }
}
