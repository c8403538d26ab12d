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

    private static ManyProperties houses(int block) {
        return new ManyProperties(5, block, 1).load(Api.as("demo-admin"), LocalDate.now());
    }

    private static DeskView toShare(Page page, DrawnCase other) {
        page.navigate("sign-in");
        DeskView expert = DeskView.signIn(page, "expert5").open(other.trackingCode());
        expert.at("details:has(#sharing) > summary").click();
        return expert;
    }

    @Test
    void oneVisitAnswersTheCasesOfTwoOfficesAndEachGoesOnForItself(Page page, Page telephone) {
        ManyProperties houses = houses(978);
        DrawnCase first = filedBy("demo-notary12", houses.transfer(0));
        DrawnCase other = filedBy("demo-bank1", loan(houses.transfer(0)));

        DeskView expert = toShare(page, other);
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

    @Test
    void aCaseThatWasAttachedByMistakeWaitsForAVisitOfItsOwnAgain(Page page) {
        ManyProperties houses = houses(979);
        DrawnCase first = filedBy("demo-notary12", houses.transfer(0));
        DrawnCase other = filedBy("demo-bank1", loan(houses.transfer(0)));
        DeskView expert = toShare(page, other);
        expert.at("#visit-" + first.visit()).check();
        expert.press("share");

        expert.at("details:has(#detaching) > summary").click();
        assertThat(expert.at("#detaching")).isVisible();
        expert.press("detach");
        assertThat(expert.at("#complaints")).isVisible();
        expert.type("detach-remark", "این پرونده دربارهٔ واحد دیگری است");
        expert.look("district-case-detaching");
        expert.press("detach");
        assertThat(expert.at("#detaching")).hasCount(0);
        assertThat(expert.all()).containsText("این پرونده دربارهٔ واحد دیگری است");
        assertThat(expert.all()).not().containsText("[");
        assertThat(Database.number(
                        "select count(*) from access_journal where action = 'visit-detached' and subject = ?",
                        other.trackingCode() + " from " + first.visit()))
                .isEqualTo(1);
        assertThat(DrawnCase.named(other.trackingCode()).visit()).isEqualTo(other.trackingCode() + "-2");
        expert.open(other.trackingCode()).look("district-case-detached");
        DeskView of = expert.open(first.trackingCode());
        assertThat(of.all()).containsText("این پرونده دربارهٔ واحد دیگری است");
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
