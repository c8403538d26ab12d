package ir.shahrvandsepari.browser.district;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import ir.shahrvandsepari.fixture.ManyProperties;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Draws again what the city has drawn, with nothing but the public record and the public log. */
class DrawIT extends AgainstTheServer {
    private static final String LONG_AGO = "2020-01-01";

    @Test
    void everybodyCanDrawAgainWhenTheDayAndTheVisitAreOver() {
        DrawnCase drawn = DrawnCase.inBlock(964);
        String address = "/draw/" + drawn.visit();
        assertThat(Api.anonymous().get(address).status()).isEqualTo(404);
        drawn.withdraw();
        DrawnCase.until(() -> Database.number(
                        "select count(*) from visit v join inquiry i on i.id = v.inquiry_id"
                                + " where i.tracking_code = ? and v.state = 'CANCELLED'",
                        drawn.trackingCode())
                == 1);
        assertThat(Api.anonymous().get(address).status())
                .as("the secret is not told on its day")
                .isEqualTo(404);
        passDays(drawn.trackingCode());

        JsonObject record = Api.anonymous().get(address).json();
        assertThat(record.getString("inspector")).isEqualTo(drawn.inspector());
        assertThat(again(record)).isEqualTo(drawn.inspector());
        assertThat(record.getString("commitmentLeaf")).endsWith("sha256:" + sha256(record.getString("secret")));
        assertThat(leafAt(record.getInt("orderIndex"))).isEqualTo(record.getString("orderLeaf"));
        assertThat(record.getString("orderLeaf"))
                .isEqualTo("visit-order sha256:"
                        + sha256("separi visit order 1\nvisit " + drawn.visit() + "\nordered "
                                + record.getString("orderedAt") + "\n"));
        List<String> checkpoint = record.getString("checkpoint").lines().toList();
        assertThat(checkpoint.get(2)).isEqualTo(record.getString("root"));
        assertThat(Long.parseLong(checkpoint.get(1))).isGreaterThan(record.getInt("orderIndex"));
        assertThat(leafAt((int) Database.number("select log_index from draw_secret where day = current_date + 1")))
                .startsWith("inspector-draw ");
    }

    @Test
    void everybodyCanSeeWhetherTheLotFellOnAnAnswer() {
        ManyProperties houses = new ManyProperties(5, 965, 1);
        houses.load(Api.as("demo-admin"), LocalDate.now());
        String number = Api.as("demo-notary12")
                .post("/api/v1/inquiries", houses.transfer(0))
                .json()
                .getJsonObject("certificate")
                .getString("number");
        DrawnCase.until(() -> Database.number("select count(*) from reinspection where certificate = ?", number) == 1);
        assertThat(Api.anonymous().get("/draw/" + number).status()).isEqualTo(404);
        Database.change("set session_replication_role = replica;"
                + " insert into draw_secret (day, secret, log_index, made_at)"
                + " select '2020-01-02', secret, 1000001, made_at from draw_secret join reinspection using (day)"
                + " where certificate = '" + number + "' on conflict do nothing;"
                + " update reinspection set day = '2020-01-02' where certificate = '" + number + "'");

        JsonObject lot = Api.anonymous().get("/draw/" + number).json();
        String root = lot.getString("checkpoint").lines().toList().get(2);
        String seed = sha256("separi reinspection draw 1\nsecret " + lot.getString("secret") + "\nroot " + root
                + "\ncertificate " + number + "\n");
        assertThat(lot.getString("seed")).isEqualTo(seed);
        assertThat(lot.getBoolean("chosen"))
                .isEqualTo(
                        new BigInteger(seed, 16).mod(BigInteger.valueOf(1000)).intValue() < lot.getInt("perMille"));
        assertThat(Api.anonymous().get("/draw/1405-5-999999").status()).isEqualTo(404);
        assertThat(Api.anonymous().get("/draw/").status()).isEqualTo(404);
    }

    /** The draw as ADR 62 tells it, written by somebody who has not seen ours. */
    private static String again(JsonObject record) {
        String seed = sha256("separi inspector draw 1\nsecret " + record.getString("secret") + "\nroot "
                + record.getString("root") + "\nvisit " + record.getString("visit") + "\n");
        assertThat(record.getString("seed")).isEqualTo(seed);
        List<JsonObject> candidates = record.getJsonArray("candidates").getValuesAs(JsonObject.class);
        int busiest = candidates.stream()
                .mapToInt(one -> one.getInt("openVisits"))
                .max()
                .orElseThrow();
        String[] tickets = candidates.stream()
                .flatMap(one -> java.util.Collections.nCopies(
                        busiest - one.getInt("openVisits") + 1, (JsonString) one.get("inspector"))
                        .stream())
                .map(JsonString::getString)
                .toArray(String[]::new);
        return tickets[
                new BigInteger(seed, 16).mod(BigInteger.valueOf(tickets.length)).intValue()];
    }

    private static String leafAt(int index) {
        return Database.text("select convert_from(entry, 'UTF8') from log_entry where entry_index = ?", index)
                .orElseThrow();
    }

    /** Puts the draw, which no one may rewrite, back to a day that is over. */
    private static void passDays(String trackingCode) {
        String visit = "(select v.id from visit v join inquiry i on i.id = v.inquiry_id where i.tracking_code = '"
                + trackingCode + "')";
        Database.change("set session_replication_role = replica;"
                + " insert into draw_secret (day, secret, log_index, made_at)"
                + " select '" + LONG_AGO + "', secret, 1000000, made_at from draw_secret join visit on draw_day = day"
                + " where id = " + visit + " on conflict do nothing;"
                + " update visit_draw set day = '" + LONG_AGO + "' where visit_id = " + visit + ";"
                + " update visit set draw_day = '" + LONG_AGO + "' where id = " + visit);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
