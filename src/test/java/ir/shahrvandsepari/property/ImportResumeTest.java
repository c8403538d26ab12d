package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.RealDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a load when something dies in between. */
class ImportResumeTest {
    private LoadingCity city;

    @BeforeEach
    void build() {
        city = new LoadingCity();
    }

    @Test
    void goesOnAfterTheLastRowsPutAsideWhenAWorkerDied() {
        long id = city.bring(ImportKind.ZONAL_VALUES, false, sevenPrices());
        city.work(2, 2);
        assertThat(city.job(id).rowsRead()).isEqualTo(4);
        assertThat(city.inOne(city.book::claimNext))
                .as("the dead worker's claim still holds")
                .isEmpty();
        city.pass(Duration.ofMinutes(1));
        city.work();
        assertThat(city.job(id).rowsWritten()).isEqualTo(7);
        assertThat(city.count("zonal_value")).isEqualTo(7);
    }

    @Test
    void beginsAgainWhenACrashOfTheDatabaseEmptiedTheStagingTable() {
        long id = city.bring(ImportKind.ZONAL_VALUES, false, sevenPrices());
        city.work(2, 2);
        RealDatabase.run(city.database, "truncate staged_zonal_value");
        city.pass(Duration.ofMinutes(1));
        city.work();
        assertThat(city.job(id).rowsRead()).isEqualTo(7);
        assertThat(city.count("zonal_value")).isEqualTo(7);
    }

    @Test
    void aWorkerThatWasOvertakenLetsGo() {
        long id = city.bring(ImportKind.ZONAL_VALUES, false, sevenPrices());
        ImportJob slow = city.inOne(city.book::claimNext).orElseThrow();
        city.pass(Duration.ofMinutes(1));
        city.work(1, 2);
        ImportBatch batch = new ImportBatch(List.of(), List.of());
        assertThat(city.inOne(() -> city.book.stage(slow, batch))).isEmpty();
        assertThat(city.job(id).rowsRead()).isEqualTo(2);
    }

    @Test
    void aFileThatNeverArrivedWholeFails() {
        long id = city.inOne(() -> city.book.open(new ImportOrder(ImportKind.HOLDS, false, Optional.empty(), "admin")));
        city.inOne(() -> city.book.keep(id, 0, new byte[] {1}));
        city.pass(Duration.ofMinutes(1));
        assertThat(city.inOne(city.book::claimNext)).isEmpty();
        assertThat(city.job(id).state()).isEqualTo(ImportJob.State.FAILED);
        assertThat(city.count("import_chunk")).isZero();
    }

    private static byte[] sevenPrices() {
        StringBuilder file = new StringBuilder("block,use,validFrom,landPrice,buildingPrice\n");
        for (int block = 1; block <= 7; block++) {
            file.append("5-1-").append(block).append(",RESIDENTIAL,2026-03-21,1200000,900000\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}
