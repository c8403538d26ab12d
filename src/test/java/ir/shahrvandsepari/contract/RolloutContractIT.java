package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A district in pilot is open for the pilot's offices, and tells the others when it opens for them. */
class RolloutContractIT extends AgainstTheServer {
    /** Planned in the demo city; mortgages there go into pilot here, and stay so. */
    private static final int DISTRICT = 4;

    @Test
    void aPilotTakesWhatItsOfficesFileAndTellsOthersTheDay() {
        LocalDate today = LocalDate.now(Tehran.ZONE);
        ManyProperties houses = new ManyProperties(DISTRICT, 652, 2).load(Api.as("demo-admin"), today);
        JsonObject first = mortgage(houses, 0);
        assertThat(Api.as("demo-notary12").post("/api/v1/inquiries", first).status())
                .isEqualTo(409);

        Database.change(
                "insert into rollout_stage (district, purpose, stage, valid_from) values (?, 'MORTGAGE', 'PILOT', ?),"
                        + " (?, 'MORTGAGE', 'LIVE', ?)",
                DISTRICT,
                today,
                DISTRICT,
                today.plusDays(40));
        Api.Answer pilot = Api.as("demo-notary12").post("/api/v1/inquiries", first);
        assertThat(pilot.status()).as(pilot.toString()).isEqualTo(201);

        Database.change("update office set pilot = false where kind = 'BANK' and code = '5440'");
        Api.Answer other = Api.as("demo-bank2").post("/api/v1/inquiries", mortgage(houses, 1));
        assertThat(other.status()).as(other.toString()).isEqualTo(409);
        assertThat(other.json().getString("type")).endsWith("/problems/district-not-open");
        assertThat(other.json().getString("opensOn"))
                .isEqualTo(today.plusDays(40).toString());
    }

    private static JsonObject mortgage(ManyProperties houses, int house) {
        return Json.createObjectBuilder(houses.transfer(house))
                .add("purpose", "MORTGAGE")
                .remove("transfer")
                .add(
                        "mortgage",
                        Json.createObjectBuilder()
                                .add("bank", "x")
                                .add("branch", "y")
                                .add("loanReference", "z"))
                .build();
    }
}
