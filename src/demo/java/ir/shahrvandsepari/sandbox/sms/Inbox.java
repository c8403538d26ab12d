package ir.shahrvandsepari.sandbox.sms;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Every telephone of the demo city in one place; the last five hundred messages. */
final class Inbox {
    static final Inbox OF_THE_CITY = new Inbox();
    private static final int KEPT = 500;

    private final Deque<Received> messages = new ArrayDeque<>();
    private long count;

    /** A message as it arrived on a telephone. */
    record Received(long id, Instant at, String to, String text) {}

    synchronized long add(String to, String text) {
        count++;
        messages.addFirst(new Received(count, Instant.now(), to, text));
        if (messages.size() > KEPT) {
            messages.removeLast();
        }
        return count;
    }

    /** Newest first. */
    synchronized List<Received> those(Predicate<Received> wanted) {
        return messages.stream().filter(wanted).toList();
    }
}
