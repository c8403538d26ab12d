package ir.shahrvandsepari.outside.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ir.shahrvandsepari.insight.ReportSheet;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class PaperWarmthTest {
    private final List<Runnable> later = new ArrayList<>();

    /** Runs nothing by itself. */
    private ManagedScheduledExecutorService executor(boolean rejects) {
        return (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (self, call, given) -> {
                    if (rejects) {
                        throw new RejectedExecutionException("full");
                    }
                    later.add((Runnable) given[0]);
                    return null;
                });
    }

    @Test
    void onePageIsSetBesideTheStartAndThatAsAReportIs() {
        List<ReportSheet> printed = new ArrayList<>();
        new PaperWarmth(executor(false), sheet -> {
                    printed.add(sheet);
                    return new FopReport(Sample.CLOCK).print(sheet);
                })
                .start();
        assertThat(printed).as("the start does not wait for it").isEmpty();
        later.forEach(Runnable::run);
        assertThat(printed).hasSize(1);
    }

    @Test
    void neitherABrokenPrinterNorAFullServerKeepsTheServerFromStarting() {
        PaperWarmth broken = new PaperWarmth(executor(false), sheet -> {
            throw new ExceptionInInitializerError("no fonts");
        });
        assertThatCode(() -> {
                    broken.start();
                    later.forEach(Runnable::run);
                })
                .doesNotThrowAnyException();
        assertThatCode(() -> new PaperWarmth(executor(true), sheet -> new byte[0]).start())
                .doesNotThrowAnyException();
    }
}
