package ir.shahrvandsepari.browser.district;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/** The people of a district and the cases that wait for them. */
final class DistrictDesk {
    private DistrictDesk() {}

    static void signIn(Page page, String login) {
        signIn(page, login, "district/");
    }

    static void signIn(Page page, String login, String desk) {
        page.navigate("sign-in");
        page.fill("input[type=text]", login);
        page.fill("input[type=password]", "demo-Urmia-1405");
        page.click("main [type=submit]");
        page.waitForURL("**/" + desk);
    }

    /** Files a transfer whose owner says that something has changed: an inspector must go. Returns its tracking code. */
    static String waitingForVisit(int district, int block) {
        ManyProperties houses = new ManyProperties(district, block, 1);
        houses.load(Api.as("demo-admin"), LocalDate.now());
        JsonObject changed = Json.createObjectBuilder(houses.transfer(0))
                .add("ownerDeclaration", Json.createObjectBuilder().add("nothingChanged", false))
                .build();
        Api.Answer filed = Api.as("demo-notary12").post("/api/v1/inquiries", changed);
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        assertThat(filed.json().getString("state")).isEqualTo("visit-required");
        return filed.json().getString("trackingCode");
    }

    /** Brings the deadline of a case to so many days from today. */
    static void makeDue(String code, int days) {
        Database.change(
                "update inquiry set window_day = current_date - 400,"
                        + " due_on = (now() at time zone 'Asia/Tehran')::date + ? where tracking_code = ?",
                days,
                code);
    }
}
