package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.insight.Standing;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Tells every open list that the counters have changed, and nothing more: each asks for its own. Every server tells the lists
 * that are connected to it; a list that is connected to none asks by itself.
 */
@ApplicationScoped
public class LiveCounters {
    private static final Logger LOG = System.getLogger(LiveCounters.class.getName());
    private static final int SECONDS = 3;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    private Standing standing;

    @Inject
    @Push(channel = "districtCounters")
    private PushContext lists;

    private List<Standing.Pile> told = List.of();

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        clockwork.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            List<Standing.Pile> now = standing.ofCity();
            if (!now.equals(told)) {
                told = now;
                lists.send("changed");
            }
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.DEBUG, "the lists will be told by the next round", e);
        }
    }
}
