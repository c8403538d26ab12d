package ir.shahrvandsepari.performance;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.fixture.ManyProperties;
import ir.shahrvandsepari.kernel.Tehran;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn -Pperformance verify}: what the server does, measured side by side in one run, rounds interleaved so that a noisy
 * moment of the machine falls on all alike. Prints what it finds; nothing here fails because something is slow.
 */
@Tag("benchmark")
class BenchmarkIT {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int IN_FLIGHT = 64;
    private static final int ROUNDS = 3;
    private static final double ROUND_SECONDS = Double.parseDouble(System.getProperty("separi.benchmark.round", "10"));
    /** For minutes the optimising compiler holds a whole core: who measures earlier, measures the compiler. */
    private static final double WARM_UP_SECONDS =
            Double.parseDouble(System.getProperty("separi.benchmark.warmup", "60"));

    private static final int HOUSES = Integer.getInteger("separi.benchmark.houses", 60_000);

    @Test
    void theServerIsMeasuredSideBySide() throws Exception {
        try (MeasuredServer server = MeasuredServer.start()) {
            ManyProperties houses =
                    new ManyProperties(5, 900, HOUSES).load(server.as("demo-admin"), LocalDate.now(Tehran.ZONE));
            server.rows().change("vacuum analyze");
            Targets targets = new Targets(server, houses);
            List<Load> loads = List.of(
                    targets.trivial(IN_FLIGHT),
                    targets.verification(IN_FLIGHT),
                    targets.issuance(IN_FLIGHT),
                    targets.rawJdbc(IN_FLIGHT));
            for (Load load : loads) {
                load.run(WARM_UP_SECONDS);
            }
            List<Figures> figures = measure(loads);
            Figures paper = targets.paper();
            print(figures, paper, server);
            assertThat(figures).as("all of them answered").allMatch(found -> found.nanos().length > 0);
        }
    }

    private static List<Figures> measure(List<Load> loads) throws InterruptedException, ExecutionException {
        List<Figures> sums = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < loads.size(); i++) {
                Figures found = loads.get(i).run(ROUND_SECONDS);
                if (round == 0) {
                    sums.add(found);
                } else {
                    sums.set(i, sums.get(i).plus(found));
                }
            }
        }
        return sums;
    }

    private static void print(List<Figures> figures, Figures paper, MeasuredServer server) throws IOException {
        OUT.println();
        OUT.printf(
                Locale.ROOT,
                "---- benchmark: %d in flight, %d rounds of %.0f s each, %d processors ----%n",
                IN_FLIGHT,
                ROUNDS,
                ROUND_SECONDS,
                Runtime.getRuntime().availableProcessors());
        figures.forEach(OUT::println);
        OUT.println(paper);
        BiFunction<Integer, Integer, Double> ratio =
                (one, other) -> figures.get(one).rate() / figures.get(other).rate();
        OUT.printf(Locale.ROOT, "verification / trivial GET   %.2f   (aim 0.50)%n", ratio.apply(1, 0));
        OUT.printf(Locale.ROOT, "issuance / raw JDBC          %.2f   (aim 0.40)%n", ratio.apply(2, 3));
        OUT.printf(Locale.ROOT, "PDF on first demand, median  %.0f ms (aim 150)%n", paper.millis(0.5));
        OUT.printf(Locale.ROOT, "resident memory              %d MB (aim 800)%n", server.residentMegabytes());
        OUT.println();
    }
}
