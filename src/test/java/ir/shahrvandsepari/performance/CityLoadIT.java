package ir.shahrvandsepari.performance;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Api;
import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long a whole city takes to come in, by the import API, on a server with a heap below 384 MB. */
@Tag("benchmark")
class CityLoadIT {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int PROPERTIES = 400_000;
    private static final int PER_BLOCK = 10_000;

    @Test
    void aCityOfFourHundredThousandPropertiesComesInWithItsOwners() throws Exception {
        try (MeasuredServer server = MeasuredServer.start()) {
            Api admin = server.as("demo-admin");
            byte[] properties = properties();
            byte[] owners = owners();
            long begun = System.nanoTime();
            load(admin, "properties", properties);
            double afterProperties = seconds(begun);
            load(admin, "owners", owners);
            OUT.printf(
                    Locale.ROOT,
                    "%n---- city load: %d properties %.0f s, with their owners %.0f s (aim 300), resident %d MB ----%n%n",
                    PROPERTIES,
                    afterProperties,
                    seconds(begun),
                    server.residentMegabytes());
            assertThat(server.rows().number("select count(*) from property where renovation_code like '5-88-%'"))
                    .isEqualTo(PROPERTIES);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void load(Api admin, String kind, byte[] file) {
        Api.Answer accepted = admin.post("/api/v1/imports/" + kind, "text/csv", file);
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
        String location = accepted.header("Location").orElseThrow();
        JsonObject report = admin.get(location).json();
        while (report.getString("state").equals("running")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            report = admin.get(location).json();
        }
        assertThat(report.getString("state")).as(report.toString()).isEqualTo("completed");
    }

    private static String code(int index) {
        return "5-88-" + (1 + index / PER_BLOCK) + "-" + (1 + index % PER_BLOCK) + "-1-0-0";
    }

    private static byte[] properties() {
        StringBuilder file = new StringBuilder(
                "renovationCode,address,use,landArea,buildingArea,storeys,builtYear,latitude,longitude\n");
        for (int i = 0; i < PROPERTIES; i++) {
            file.append(code(i)).append(",Great Street ").append(i);
            file.append(",RESIDENTIAL,200,150,2,1390,37.55,45.07\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Three of four properties have two owners. */
    private static byte[] owners() {
        StringBuilder file = new StringBuilder("renovationCode,nationalId,name,dang,mobile,since\n");
        for (int i = 0; i < PROPERTIES; i++) {
            boolean one = i % 4 == 0;
            file.append(code(i)).append(",2740000121,First Owner,").append(one ? '6' : '3');
            file.append(",09141000001,2015-01-01\n");
            if (!one) {
                file.append(code(i)).append(",2751234569,Second Owner,3,09141000002,2015-01-01\n");
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
