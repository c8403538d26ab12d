package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.AgainstTheServer;
import ir.shahrvandsepari.fixture.Api;
import ir.shahrvandsepari.fixture.Database;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Files brought by the API, on the running server. Works on neighbourhood 77 of district 5, which no other test uses. */
class ImportIT extends AgainstTheServer {
    private static final String IMPORTS = "/api/v1/imports/";
    private static final Duration LONGEST = Duration.ofSeconds(40);
    private final Api admin = Api.as("demo-admin");

    @Test
    void aSoundFileIsTakenOverAndItsReportSaysWhatChanged() {
        JsonObject report = load(
                "properties",
                "",
                "renovationCode,use,builtYear\n5-77-1-1-1-0-0,RESIDENTIAL,1395\n5-77-1-2-1-0-0,OFFICE,\n");
        assertThat(report.getString("state")).isEqualTo("completed");
        assertThat(report.getInt("rowsRead")).isEqualTo(2);
        assertThat(report.getInt("rowsWritten")).isEqualTo(2);
        assertThat(report.getJsonObject("difference").getInt("added")).isEqualTo(2);
        assertThat(report.getString("fileName")).isEqualTo("city.csv");
        assertThat(report.getString("askedBy")).isEqualTo("admin");
        assertThat(Database.text("select use from property where renovation_code = '5-77-1-2-1-0-0'"))
                .contains("OFFICE");
    }

    @Test
    void aBadRowStopsTheFileAndTheReportNamesLineColumnCodeAndSentence() {
        JsonObject report = load(
                "owners",
                "",
                "renovationCode,nationalId,name,dang\n5-77-2-1-1-0-0,2740000121,A,6\n5-77-2-2-1-0-0,2740000001,B,6\n");
        assertThat(report.getString("state")).isEqualTo("rejected");
        assertThat(report.getInt("rowsWritten")).isZero();
        JsonObject problem = report.getJsonArray("problems").getJsonObject(0);
        assertThat(problem.getInt("line")).isEqualTo(3);
        assertThat(problem.getString("column")).isEqualTo("nationalId");
        assertThat(problem.getString("code")).isEqualTo("NATIONAL_ID_CHECK_DIGIT");
        assertThat(problem.getString("message")).contains("رقم کنترل کد ملی");
        assertThat(Database.number("select count(*) from owner where renovation_code like '5-77-2-%'"))
                .isZero();
    }

    @Test
    void goodRowsAreTakenWhenAskedForAndTheReportSpeaksEnglishToWhoReadsEnglish() {
        JsonObject report = load(
                "holds",
                "?accept=good-rows",
                "renovationCode,kind,reference,since\n5-77-3-1-1-0-0,PLAN,T1,2020-01-01\n5-77-3-1-1-0-0,PLAN,T2,2020-02-30\n");
        assertThat(report.getString("state")).isEqualTo("completed");
        assertThat(report.getInt("rowsRefused")).isEqualTo(1);
        assertThat(Database.column("select reference from hold where renovation_code = '5-77-3-1-1-0-0'"))
                .containsExactly("T1");
        String english = admin.get(IMPORTS + report.getInt("id"), "Accept-Language", "en")
                .text();
        assertThat(english).contains("There is no such day.");
    }

    @Test
    void anExcelFileIsNamedForWhatItIs() {
        assertThat(codeOf("PK\u0003\u0004 sheet")).isEqualTo("FILE_IS_EXCEL");
        assertThat(codeOf("")).isEqualTo("FILE_EMPTY");
        assertThat(codeOf("a;b;c\n")).isEqualTo("COLUMN_UNKNOWN");
        assertThat(codeOf("block,use,validFrom,landPrice,buildingPrice\n" + "9".repeat(100_000)))
                .isEqualTo("LINE_TOO_LONG");
    }

    @Test
    void theSameKeyBringsTheSameLoadAndAnotherFileUnderItIsRefused() {
        String key = UUID.randomUUID().toString();
        byte[] file = "nationalId,kind,reference,since\n".getBytes(StandardCharsets.UTF_8);
        Api.Answer first = admin.post(IMPORTS + "person-holds", "text/csv", file, "Idempotency-Key", key);
        Api.Answer again = admin.post(IMPORTS + "person-holds", "text/csv", file, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).isPresent();
        assertThat(again.header("Idempotent-Replay")).contains("true");
        assertThat(admin.post(IMPORTS + "person-holds", "text/csv", new byte[] {1}, "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        await(first);
    }

    @Test
    void onlyAnAdministratorBringsFilesOrReadsTheirReports() {
        byte[] file = "nationalId,kind,reference,since\n".getBytes(StandardCharsets.UTF_8);
        for (String token : List.of("demo-notary12", "demo-manager5", "demo-governorate")) {
            assertThat(Api.as(token)
                            .post(IMPORTS + "person-holds", "text/csv", file)
                            .status())
                    .isEqualTo(403);
            assertThat(Api.as(token).get(IMPORTS + "1").status()).isEqualTo(403);
        }
        assertThat(Api.anonymous().get(IMPORTS + "1").status()).isEqualTo(401);
    }

    @Test
    void unknownKindsReportsAndWishesAreRefused() {
        byte[] file = "x\n".getBytes(StandardCharsets.UTF_8);
        assertThat(admin.post(IMPORTS + "oxen", "text/csv", file).status()).isEqualTo(404);
        assertThat(admin.get(IMPORTS + "999999999").status()).isEqualTo(404);
        assertThat(admin.post(IMPORTS + "holds?accept=everything", "text/csv", file)
                        .status())
                .isEqualTo(422);
        assertThat(admin.post(IMPORTS + "holds", "application/vnd.ms-excel", file)
                        .status())
                .isEqualTo(415);
    }

    private String codeOf(String file) {
        JsonObject report = load("zonal-values", "", file);
        assertThat(report.getString("state")).isEqualTo("rejected");
        return report.getJsonArray("problems").getJsonObject(0).getString("code");
    }

    private JsonObject load(String kind, String query, String file) {
        return await(admin.post(
                IMPORTS + kind + query,
                "text/csv; charset=utf-8",
                file.getBytes(StandardCharsets.UTF_8),
                "Content-Disposition",
                "attachment; filename=\"city.csv\""));
    }

    private JsonObject await(Api.Answer accepted) {
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        String address = accepted.header("Location").orElseThrow();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        JsonObject report = admin.get(address).json();
        while (report.getString("state").equals("running") && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            report = admin.get(address).json();
        }
        return report;
    }
}
