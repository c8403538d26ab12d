package ir.shahrvandsepari.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -Pperformance verify}: the district's desk in a city of ten thousand cases and in one of a million, six in a
 * hundred of them open. Eight clerks work without a pause, all of them at the same filter, by turns in the one city and in the
 * other: whatever else the machine does, and however warm it is, meets both. Prints what it finds; nothing here fails because
 * something is slow.
 */
@Tag("benchmark")
class CityOfCasesIT {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int SMALL = 10_000;
    private static final int LARGE = Integer.getInteger("separi.benchmark.cases", 1_000_000);
    private static final int TURNS = 5;
    private static final double WARM_UP_SECONDS =
            Double.parseDouble(System.getProperty("separi.benchmark.warmup", "60"));
    private static final double SECONDS = Double.parseDouble(System.getProperty("separi.benchmark.filter", "10"));

    /** What one filter takes in either city, and how many rows its page has there. */
    private record Compared(Figures small, Figures large, long smallRows, long largeRows) {
        Compared plus(Figures moreOfSmall, Figures moreOfLarge) {
            return new Compared(small.plus(moreOfSmall), large.plus(moreOfLarge), smallRows, largeRows);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-34s %7.1f %7.1f   %7.1f %7.1f  %7.2f %7.2f   %4d %4d %6d",
                    large.name(),
                    small.millis(0.5),
                    large.millis(0.5),
                    small.millis(0.95),
                    large.millis(0.95),
                    large.millis(0.5) / small.millis(0.5),
                    large.millis(0.95) / small.millis(0.95),
                    smallRows,
                    largeRows,
                    small.failures() + large.failures());
        }
    }

    @Test
    void theDeskAnswersInALargeCityAsInASmallOne() throws Exception {
        try (MeasuredServer small = MeasuredServer.start("small");
                MeasuredServer large = MeasuredServer.start("large")) {
            grow(small, SMALL);
            grow(large, LARGE);
            DeskClerks inLarge = new DeskClerks(large);
            List<Compared> found = measure(new DeskClerks(small), inLarge);
            print(large, found);
            for (String kind : List.of("csv", "xlsx")) {
                OUT.println(new CountedExport(large, inLarge).take(kind));
            }
            assertThat(found).allSatisfy(one -> {
                assertThat(one.small().nanos()).as(one.small().name()).isNotEmpty();
                assertThat(one.large().nanos()).as(one.large().name()).isNotEmpty();
            });
        }
    }

    private static List<Compared> measure(DeskClerks small, DeskClerks large) throws Exception {
        List<Load> inSmall = small.loads();
        List<Load> inLarge = large.loads();
        List<Compared> found = new ArrayList<>();
        for (int i = 0; i < inSmall.size(); i++) {
            double seconds = WARM_UP_SECONDS / inSmall.size();
            String name = inSmall.get(i).name();
            found.add(new Compared(
                    inSmall.get(i).run(seconds).forgotten(),
                    inLarge.get(i).run(seconds).forgotten(),
                    small.rows(name),
                    large.rows(name)));
        }
        for (int turn = 0; turn < TURNS; turn++) {
            for (int i = 0; i < inSmall.size(); i++) {
                Figures there = inSmall.get(i).run(SECONDS / TURNS);
                found.set(i, found.get(i).plus(there, inLarge.get(i).run(SECONDS / TURNS)));
            }
        }
        return found;
    }

    private static void grow(MeasuredServer server, int cases) throws SQLException, IOException {
        long begin = System.nanoTime();
        try (Connection connection = server.database().getConnection();
                Statement statement = connection.createStatement();
                InputStream script = CityOfCasesIT.class.getResourceAsStream("/performance/city-of-cases.sql")) {
            statement.execute("set separi.first = 1");
            statement.execute("set separi.last = " + cases);
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        double filed = (System.nanoTime() - begin) / 1e9;
        while (server.rows().number("select count(*) from (select from case_touched limit 1) some_left") > 0) {
            server.rows().number("select figures_catch_up(50000)");
        }
        double told = (System.nanoTime() - begin) / 1e9 - filed;
        server.rows().change("vacuum analyze");
        OUT.printf(
                Locale.ROOT,
                "%,d cases: filed in %.0f s, their figures brought up to date in %.0f s (%.3f ms each)%n",
                cases,
                filed,
                told,
                told * 1000 / cases);
    }

    private static void print(MeasuredServer large, List<Compared> found) {
        OUT.println();
        OUT.printf(
                Locale.ROOT,
                "---- the desk: %d clerks without a pause, %.0f s for each filter and city; open cases: %,d ----%n",
                DeskClerks.CLERKS,
                SECONDS,
                large.rows().number("select count(*) from case_figure where due_on is not null"));
        OUT.printf(
                "%-34s %15s   %15s  %15s   %9s %6s   (aims: p95 300 ms, ratio 1.25)%n",
                "small and large city", "p50 ms", "p95 ms", "ratio p50 p95", "rows", "failed");
        found.forEach(OUT::println);
        OUT.println();
    }
}
