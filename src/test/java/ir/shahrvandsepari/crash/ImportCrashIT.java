package ir.shahrvandsepari.crash;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.Api;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server dies while a file is being staged ({@code -Pdrills}). */
@Tag("drill")
class ImportCrashIT {
    private static final int ROWS = 120_000;
    private static final String PROGRESS = "select rows_read from import_job order by id desc limit 1";

    @Test
    void aLoadGoesOnWhereTheDeadServerStopped() throws Exception {
        try (MortalServer server = MortalServer.begin("import")) {
            Api.Answer accepted = server.as("demo-admin").post("/api/v1/imports/levy-dues", "text/csv", dues());
            assertThat(accepted.status()).isEqualTo(202);
            MortalServer.await(
                    "some rows are staged",
                    Duration.ofSeconds(30),
                    () -> server.rows().number(PROGRESS) > 0);
            server.kill();
            long staged = server.rows().number(PROGRESS);
            assertThat(staged).isBetween(1L, ROWS - 1L);
            assertThat(loaded(server)).as("nothing is visible yet").isZero();

            server.start();
            MortalServer.await("the load goes on", Duration.ofSeconds(90), () -> loaded(server) == ROWS);
            assertThat(server.rows().number("select count(*) from import_chunk"))
                    .isZero();
            assertThat(server.rows().number("select rows_written from import_job order by id desc limit 1"))
                    .isEqualTo(ROWS);
        }
    }

    private static long loaded(MortalServer server) {
        return server.rows().number("select count(*) from levy_due where renovation_code like '5-76-%'");
    }

    private static byte[] dues() {
        StringBuilder file = new StringBuilder("renovationCode,levy,year,principal\n");
        for (int parcel = 1; parcel <= ROWS; parcel++) {
            file.append("5-76-")
                    .append(1 + parcel / 50_000)
                    .append('-')
                    .append(1 + parcel % 50_000)
                    .append("-1-0-0,WASTE,1405,1000\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
