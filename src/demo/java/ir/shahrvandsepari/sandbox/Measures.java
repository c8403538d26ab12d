package ir.shahrvandsepari.sandbox;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** A second JAX-RS application beside the partners' door, without its filters: {@code /sandbox/measures/trivial}. */
@ApplicationPath("/sandbox/measures")
public class Measures extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(Trivial.class);
    }
}
