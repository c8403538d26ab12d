package ir.shahrvandsepari.transparency;

import java.util.function.Supplier;

/** One transaction for the log's own thread; opened where all writing transactions are opened, in the corridor. */
public interface LogTransaction {

    /**
     * Does the work in a new transaction and commits it before returning.
     *
     * @throws RuntimeException if the work or the commit failed: then it is unknown whether anything was kept
     */
    <T> T inOne(Supplier<T> work);
}
