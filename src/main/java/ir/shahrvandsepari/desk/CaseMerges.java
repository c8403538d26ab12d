package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.MergeReading;
import ir.shahrvandsepari.journey.MergeReading.TakenUp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cases that were merged into the one that a page shows. */
@Named
@RequestScoped
public class CaseMerges {

    @Inject
    private MergeReading reading;

    @Inject
    private CurrentCaller caller;

    private List<TakenUp> takenUp;

    /** The one case that a request shows. */
    public List<TakenUp> of(CaseFile file) {
        if (takenUp == null) {
            takenUp = reading.of(file, caller.get());
        }
        return takenUp;
    }
}
