package ir.shahrvandsepari.browser.district;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Axe;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.fixture.RealBrowser;
import ir.shahrvandsepari.fixture.Screenshots;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two offices ask about one house, and one visit answers both; in Persian. */
@ExtendWith(RealBrowser.class)
class SharedVisitBrowserIT extends AgainstTheServer {
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);

    private static DrawnCase filedBy(String token, JsonObject transfer) {
        JsonObject changed = Json.createObjectBuilder(transfer)
                .add("ownerDeclaration", Json.createObjectBuilder().add("nothingChanged", false))
                .build();
        return DrawnCase.named(
                Api.as(token).post("/api/v1/inquiries", changed).json().getString("trackingCode"));
    }

    private static JsonObject loan(JsonObject transfer) {
        return Json.createObjectBuilder(transfer)
                .remove("transfer")
                .add("purpose", "MORTGAGE")
                .add(
                        "mortgage",
                        Json.createObjectBuilder()
                                .add("bank", "Melli")
                                .add("branch", "2101")
                                .add("loanReference", "L-78"))
                .build();
    }

    @Test
    void oneVisitAnswersTheCasesOfTwoOfficesAndEachGoesOnForItself(Page page, Page telephone) {
        ManyProperties houses = new ManyProperties(5, 978, 1);
        houses.load(Api.as("demo-admin"), LocalDate.now());
        DrawnCase first = filedBy("demo-notary12", houses.transfer(0));
        DrawnCase other = filedBy("demo-bank1", loan(houses.transfer(0)));

        page.navigate("sign-in");
        DeskView expert = DeskView.signIn(page, "expert5").open(other.trackingCode());
        expert.at("details:has(#sharing) > summary").click();
        expert.press("share");
        assertThat(expert.at("#complaints")).containsText("بازدید را برگزینید");
        expert.at("#visit-" + first.visit()).check();
        expert.look("district-case-sharing");
        expert.press("share");
        assertThat(expert.at("section:has(#h-visits)")).containsText(first.visit());
        assertThat(expert.all()).not().containsText("[");
        expert.look("district-case-shared");

        reported(telephone, first, other);
        for (DrawnCase one : new DrawnCase[] {first, other}) {
            assertThat(one.state()).isEqualTo("UNDER_REVIEW");
            assertThat(Database.number(
                            "select count(*) from decision d join inquiry i on i.id = d.inquiry_id where tracking_code = ?",
                            one.trackingCode()))
                    .isEqualTo(2);
        }
    }

    private static void reported(Page telephone, DrawnCase first, DrawnCase other) {
        VisitPhone phone = VisitPhone.signIn(telephone, first.inspector());
        assertThat(telephone.locator("[data-visit='" + first.visit() + "'] [data-also]"))
                .containsText(other.trackingCode());
        Axe.findsNothingSerious(telephone);
        Screenshots.take(telephone, "visit-list-shared");
        phone.form(first.visit());
        phone.answers("مریم رضایی");
        phone.signs();
        phone.sends();
        assertThat(phone.kept(first.visit())).containsText("فرستاده شد", PATIENT);
    }
}
