package ir.shahrvandsepari.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -Pperformance verify}: the district's desk in a city of ten thousand cases and in one of a million, six in a
 * hundred of them open. Eight clerks work without a pause, all of them at the same filter. Prints what it finds; nothing here
 * fails because something is slow.
 */
@Tag("benchmark")
class CityOfCasesIT {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int SMALL = 10_000;
    private static final int LARGE = Integer.getInteger("separi.benchmark.cases", 1_000_000);
    private static final double WARM_UP_SECONDS =
            Double.parseDouble(System.getProperty("separi.benchmark.warmup", "60"));
    private static final double SECONDS = Double.parseDouble(System.getProperty("separi.benchmark.filter", "5"));

    @Test
    void theDeskAnswersInALargeCityAsInASmallOne() throws Exception {
        try (MeasuredServer server = MeasuredServer.start()) {
            grow(server, 1, SMALL);
            DeskClerks clerks = new DeskClerks(server);
            warmUp(clerks);
            Map<String, Figures> small = measure(clerks);
            grow(server, SMALL + 1, LARGE);
            Map<String, Figures> large = measure(clerks);
            print(server, small, large);
            for (String kind : List.of("csv", "xlsx")) {
                OUT.println(new CountedExport(server, clerks).take(kind));
            }
            assertThat(large)
                    .allSatisfy(
                            (name, found) -> assertThat(found.nanos()).as(name).isNotEmpty());
        }
    }

    private static void warmUp(DeskClerks clerks) throws InterruptedException, ExecutionException {
        for (Load load : clerks.loads()) {
            load.run(WARM_UP_SECONDS / clerks.loads().size());
        }
    }

    private static Map<String, Figures> measure(DeskClerks clerks) throws InterruptedException, ExecutionException {
        Map<String, Figures> found = new LinkedHashMap<>();
        for (Load load : clerks.loads()) {
            Figures figures = load.run(SECONDS);
            found.put(figures.name(), figures);
        }
        return found;
    }

    private static void grow(MeasuredServer server, int first, int last) throws SQLException, IOException {
        long begin = System.nanoTime();
        try (Connection connection = server.database().getConnection();
                Statement statement = connection.createStatement();
                InputStream script = CityOfCasesIT.class.getResourceAsStream("/performance/city-of-cases.sql")) {
            statement.execute("set separi.first = " + first);
            statement.execute("set separi.last = " + last);
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
                "cases %,d to %,d: filed in %.0f s, their figures brought up to date in %.0f s (%.3f ms each)%n",
                first,
                last,
                filed,
                told,
                told * 1000 / (last - first + 1));
    }

    private static void print(MeasuredServer server, Map<String, Figures> small, Map<String, Figures> large) {
        OUT.println();
        OUT.printf(
                Locale.ROOT,
                "---- the desk: %d clerks without a pause, %.0f s for each filter; open cases: %,d ----%n",
                DeskClerks.CLERKS,
                SECONDS,
                server.rows().number("select count(*) from case_figure where due_on is not null"));
        OUT.printf(
                Locale.ROOT,
                "%-34s %12s %12s %12s %8s %7s   (aims: 300 ms, 1.25)%n",
                "",
                "p95 small",
                "p50 large",
                "p95 large",
                "ratio",
                "failed");
        large.forEach((name, figures) -> OUT.printf(
                Locale.ROOT,
                "%-34s %9.1f ms %9.1f ms %9.1f ms %8.2f %7d%n",
                name,
                small.get(name).millis(0.95),
                figures.millis(0.5),
                figures.millis(0.95),
                figures.millis(0.95) / small.get(name).millis(0.95),
                figures.failures()));
        OUT.println();
    }
}
