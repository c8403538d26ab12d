package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.inspection.CheckItem;
import ir.shahrvandsepari.inspection.Measure;
import ir.shahrvandsepari.inspection.VisitReport;
import ir.shahrvandsepari.journey.VisitReading;
import ir.shahrvandsepari.journey.VisitReading.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** {@code /district/visit}: what the caller was drawn for, and the form that a telephone fills in without a network. */
@Named
@RequestScoped
public class VisitPage {

    @Inject
    private VisitReading reading;

    @Inject
    private CurrentCaller caller;

    private List<Waiting> waiting;

    /** Visits that wait for the caller's report, the oldest first. */
    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = reading.waitingFor(caller.get());
        }
        return waiting;
    }

    public List<CheckItem> getItems() {
        return Arrays.asList(CheckItem.values());
    }

    public List<CheckItem.Answer> getAnswers() {
        return Arrays.asList(CheckItem.Answer.values());
    }

    public List<Measure> getMeasures() {
        return Arrays.asList(Measure.values());
    }

    public List<VisitReport.Presence.Capacity> getCapacities() {
        return Arrays.asList(VisitReport.Presence.Capacity.values());
    }

    public int getMostPhotos() {
        return VisitReport.MOST_PHOTOS;
    }

    /** Whose reports the telephone shows and sends. */
    public String getOwner() {
        return caller.get().login();
    }
}
