package ir.shahrvandsepari.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Rows;
import ir.shahrvandsepari.fixture.TestServer;
import ir.shahrvandsepari.kernel.Tehran;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code mvn -Pdemo} does with an empty database: a city that has lived a month when the first visitor comes. */
class DemoMonthIT {
    private static final Path BUILD = Path.of("target").toAbsolutePath();
    private static final String NAME = "demo_month";
    private static final LocalDate TODAY = Tehran.today(Clock.systemUTC());

    private static DataSource database;
    private static DemoServer server;
    private static Rows rows;

    @BeforeAll
    static void liveAMonth() throws Exception {
        database = TestServer.freshDatabase(NAME);
        rows = new Rows(database);
        int port = freePort();
        String base = "http://localhost:" + port;
        DemoHome home = DemoHome.under(BUILD.resolve(NAME));
        home.prepare();
        Map<String, String> settings = new LinkedHashMap<>(DemoSettings.of(home.keys(), base));
        settings.put("separi.demo", "true");
        settings.put("separi.demo.city-marker", home.cityLoaded().toString());
        settings.put("separi.public-url", base);
        settings.put("separi.database.url", TestServer.databaseUrl(NAME));
        settings.put("separi.database.user", "postgres");
        settings.put("separi.database.password", "test");
        settings.put(
                "separi.sandbox.clock.behind", DemoCityLoad.behind(database).toString());
        server = DemoServer.start(home, BUILD, port, settings);
        server.awaitApplication();
        DemoCityLoad.run(database, server.address());
        DemoCityLoad.history(database, server.address());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void thereAreCasesOnTheDaysOfAMonthAndNoneIsAheadOfNow() {
        assertThat(rows.number("select count(distinct (filed_at at time zone 'Asia/Tehran')::date) from inquiry"))
                .isGreaterThanOrEqualTo(20);
        assertThat(rows.number("select ?::date - min(filed_at at time zone 'Asia/Tehran')::date from inquiry", TODAY))
                .isBetween(25L, 30L);
        assertThat(rows.number("select count(*) from inquiry where filed_at > now() or moved_at > now()"))
                .isZero();
    }

    @Test
    void districtsFindWorkThatIsLateAndWorkThatIsNot() {
        String open = "select count(*) from inquiry where state in ('UNDER_REVIEW', 'AWAITING_VISIT') and due_on ";
        assertThat(rows.number(open + "< ?", TODAY)).isPositive();
        assertThat(rows.number(open + ">= ?", TODAY)).isGreaterThan(8);
        assertThat(rows.number(
                        "select count(*) from inquiry where state in ('UNDER_REVIEW', 'AWAITING_VISIT') and filed_at < ?::date - 14",
                        TODAY))
                .as("nothing lies about for weeks")
                .isZero();
    }

    @Test
    void whatWasPaidThenWasPostedThenAndItsCertificateIsValidToday() {
        assertThat(rows.number("select count(*) from payment_attempt where state = 'POSTED'"))
                .isGreaterThan(10);
        assertThat(rows.number("select count(*) from certificate c join inquiry i on i.id = c.inquiry_id"
                        + " where c.published_at > i.filed_at + interval '1 day'"))
                .as("answers that waited for days")
                .isZero();
        String oldest = rows.text("select verification_code from certificate where state = 'ISSUED'"
                        + " order by prepared_at limit 1")
                .orElseThrow();
        Api.Answer verdict = Api.at(server.address(), null)
                .post("/api/v1/certificates/verification", "{\"code\":\"" + oldest + "\"}");
        assertThat(verdict.json().getString("verdict")).isEqualTo("VALID");
    }

    @Test
    void theClockShowsTheMachinesTimeAgainAndTheCityIsNotLivedTwice() throws Exception {
        Api.Answer answer = Api.at(server.address(), "demo-notary12").get("/api/v1/inquiries?limit=1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(DemoCityLoad.behind(database)).isEqualTo(Duration.ZERO);
        assertThat(rows.number(
                        "select count(*) from data_load where kind in ('owners', 'holds')"
                                + " and loaded_at <= now() and (loaded_at at time zone 'Asia/Tehran')::date = ?",
                        TODAY))
                .as("the registers are fresh")
                .isEqualTo(2);
    }
}
