package ir.shahrvandsepari.performance;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Keeps a number of workers busy for a while, each doing one thing after another, and times every thing. */
final class Load {
    /** A worker's work, made by the worker's own thread. */
    interface Worker {
        /** Does it once; returns whether it went well. */
        boolean once() throws IOException, SQLException;
    }

    interface Workshop {
        Worker open() throws IOException, SQLException;
    }

    private final String name;
    private final int workers;
    private final Workshop workshop;

    Load(String name, int workers, Workshop workshop) {
        this.name = name;
        this.workers = workers;
        this.workshop = workshop;
    }

    String name() {
        return name;
    }

    Figures run(double seconds) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        AtomicLong failures = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        List<Future<long[]>> shares = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            shares.add(threads.submit(() -> work(end, failures)));
        }
        List<long[]> times = new ArrayList<>();
        for (Future<long[]> share : shares) {
            times.add(share.get());
        }
        double took = (System.nanoTime() - begin) / 1e9;
        threads.shutdown();
        return Figures.of(name, times.stream().flatMapToLong(Arrays::stream).toArray(), failures.get(), took);
    }

    private long[] work(long end, AtomicLong failures) throws IOException, SQLException {
        Worker worker = workshop.open();
        long[] nanos = new long[1024];
        int count = 0;
        for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
            if (worker.once()) {
                nanos = count == nanos.length ? Arrays.copyOf(nanos, count * 2) : nanos;
                nanos[count++] = System.nanoTime() - start;
            } else {
                failures.incrementAndGet();
            }
        }
        return Arrays.copyOf(nanos, count);
    }
}
