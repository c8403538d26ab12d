package ir.shahrvandsepari.browser.notary;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The office's list of cases. */
@ExtendWith(RealBrowser.class)
class WorkListBrowserIT extends AgainstTheServer {
    private static final Api NOTARY_12 = Api.as("demo-notary12");

    @Test
    void anEmptyListSaysWhatWouldBeThere(Page page) {
        NotaryDesk.signIn(page, "notary78");
        assertThat(page.locator("main")).containsText("هنوز استعلامی از این دفتر ثبت نشده است");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-list-empty");
    }

    @Test
    void theListIsPagedByKeyAndKeepsItsFiltersInTheAddress(Page page) {
        ManyProperties houses = NotaryDesk.houses(504, 28);
        for (int i = 0; i < 28; i++) {
            assertThat(NOTARY_12.post("/api/v1/inquiries", houses.transfer(i)).status())
                    .isEqualTo(201);
        }
        NotaryDesk desk = NotaryDesk.signIn(page, "notary12");
        assertThat(page.locator("tbody tr")).hasCount(25);
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-list");
        page.locator("a[rel=next]").click();
        assertThat(page.locator("tbody")).containsText(houses.code(0));

        desk.workList("?state=issued&purpose=TRANSFER&q=" + houses.code(3));
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator(".shelves [aria-current]")).containsText("صادرشده");
        assertThat(page.locator("#q")).hasValue(houses.code(3));
        page.locator("tbody tr").click();
        assertThat(page.locator("#headline")).containsText("صادر شده");
        page.goBack();
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void anotherOfficesCaseIsNotThere(Page page) {
        ManyProperties houses = NotaryDesk.houses(505, 1);
        String foreign =
                NOTARY_12.post("/api/v1/inquiries", houses.transfer(0)).json().getString("trackingCode");
        NotaryDesk.signIn(page, "notary34");

        Response answer = page.navigate("notary/inquiry?code=" + foreign);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("main")).containsText("پیدا نشد");
        Axe.findsNothingSerious(page);
        Screenshots.take(page, "notary-not-found");
    }

    @Test
    void aWithdrawnCaseOffersNothingAnyMore(Page page) {
        String house = NotaryDesk.houses(506, 1).code(0);
        NotaryDesk.owes(house);
        CaseView view = NotaryDesk.signIn(page, "notary12")
                .newInquiry()
                .property(house)
                .sale("506")
                .checked()
                .file();
        view.withdraw();
        assertThat(view.headline()).containsText("پس گرفته شده است");
        assertThat(page.locator("[id='paying:pay']")).hasCount(0);
        assertThat(view.all()).containsText("پرونده پایان یافته است");
    }
}
