package ir.shahrvandsepari.sandbox.clock;

import ir.shahrvandsepari.kernel.Tehran;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Takes the place of the house's clock in the demo and the tests. The setting {@code separi.sandbox.clock.behind} (ISO 8601,
 * {@code P30D}) says how far it is behind when the server starts; without it, it shows the machine's time.
 */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
public class ClockTower {
    private final LateClock clock = new LateClock(
            InstantSource.system(),
            ConfigProvider.getConfig()
                    .getOptionalValue("separi.sandbox.clock.behind", String.class)
                    .map(Duration::parse)
                    .orElse(Duration.ZERO));

    @Produces
    @Singleton
    Clock clock() {
        return clock.withZone(Tehran.ZONE);
    }

    void advanceTo(Instant moment) {
        clock.advanceTo(moment);
    }

    void catchUp() {
        clock.catchUp();
    }
}
