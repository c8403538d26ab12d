package ir.shahrvandsepari.outside.paper;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** So much computing and no more, counted by this thread's own processor time: a busy machine changes no verdict. */
final class Patience {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long until;

    private Patience(long until) {
        this.until = until;
    }

    static Patience of(long nanoseconds) {
        return new Patience(THREADS.getCurrentThreadCpuTime() + nanoseconds);
    }

    /** @throws Exhausted if it has run out */
    void check() {
        if (THREADS.getCurrentThreadCpuTime() > until || Thread.currentThread().isInterrupted()) {
            throw new Exhausted();
        }
    }

    /** Not an {@link java.io.IOException}: PDFBox takes those for a broken drawing and goes on with the next one. */
    static final class Exhausted extends RuntimeException {
        Exhausted() {
            super("this file wants too much computing");
        }
    }
}
