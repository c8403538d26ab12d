package ir.shahrvandsepari.outside.clock;

import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of the house: the machine's time, the days of Tehran. */
@ApplicationScoped
public class CityClock {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(Tehran.ZONE);
    }
}
