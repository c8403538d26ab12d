package ir.shahrvandsepari.browser.district;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A case that waits for a visit, filed by a notary, and the inspector whom the city has drawn for it. */
record DrawnCase(String trackingCode, String visit, String inspector) {

    /** A transfer of a house of its own whose owner says that something has changed. */
    static DrawnCase inBlock(int block) {
        ManyProperties houses = new ManyProperties(5, block, 1);
        houses.load(Api.as("demo-admin"), LocalDate.now());
        return of(Json.createObjectBuilder(houses.transfer(0))
                .add("ownerDeclaration", Json.createObjectBuilder().add("nothingChanged", false))
                .build());
    }

    /** The demo's property with an answer of three months ago. */
    static DrawnCase ofTheDemo() {
        JsonObject transfer = new ManyProperties(5, 0, 1).transfer(0);
        return of(Json.createObjectBuilder(transfer)
                .add("renovationCode", "5-1-10-4-1-0-0")
                .build());
    }

    private static DrawnCase of(JsonObject transfer) {
        JsonObject filed =
                Api.as("demo-notary12").post("/api/v1/inquiries", transfer).json();
        // another test may have filed the same before: then the problem names the open case
        return named(filed.getString("trackingCode"));
    }

    /** A case that somebody filed, once an inspector was drawn for it. */
    static DrawnCase named(String code) {
        until(() -> Database.number(
                        "select count(*) from visit v join inquiry i on i.id = v.inquiry_id"
                                + " where i.tracking_code = ? and v.state = 'DRAWN'",
                        code)
                == 1);
        String number = Database.text(
                        "select v.number from visit v join inquiry i on i.id = v.inquiry_id"
                                + " where i.tracking_code = ? and v.state = 'DRAWN'",
                        code)
                .orElseThrow();
        String inspector = Database.text(
                        "select v.inspector from visit v join inquiry i on i.id = v.inquiry_id"
                                + " where i.tracking_code = ? and v.state = 'DRAWN'",
                        code)
                .orElseThrow();
        return new DrawnCase(code, code + "-" + number, inspector);
    }

    /** Waits for what a timer does. */
    static void until(BooleanSupplier done) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("it has not happened in time").isBefore(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    String otherInspector() {
        return inspector.equals("inspector5") ? "inspector5b" : "inspector5";
    }

    String state() {
        return Database.text("select state from inquiry where tracking_code = ?", trackingCode)
                .orElseThrow();
    }

    long reports() {
        return Database.number(
                "select count(*) from visit_report r join visit v on v.id = r.visit_id join inquiry i on i.id = v.inquiry_id"
                        + " where i.tracking_code = ?",
                trackingCode);
    }

    /** The office takes the case back, so that the next test may file it again. */
    void withdraw() {
        Api.Answer answer = Api.as("demo-notary12").post("/api/v1/inquiries/" + trackingCode + "/withdrawal", "{}");
        assertThat(answer.status()).as(answer.toString()).isLessThan(300);
    }
}
