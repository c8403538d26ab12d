package ir.shahrvandsepari.sandbox.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The failures that were asked for, in their order. */
@ApplicationScoped
class Faults {
    private final List<Fault> waiting = new ArrayList<>();

    synchronized void add(Fault fault) {
        waiting.add(fault);
    }

    synchronized void clear() {
        waiting.clear();
    }

    synchronized List<Fault> all() {
        return List.copyOf(waiting);
    }

    /** Uses up one fault of that step, if there is one for that amount. */
    synchronized Optional<Fault> take(Fault.Step step, long rial) {
        for (int i = 0; i < waiting.size(); i++) {
            Fault fault = waiting.get(i);
            if (fault.meets(step, rial)) {
                if (fault.times() > 1) {
                    waiting.set(i, fault.once());
                } else {
                    waiting.remove(i);
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
