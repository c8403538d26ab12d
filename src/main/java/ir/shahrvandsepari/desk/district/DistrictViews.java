package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.SavedView;
import ir.shahrvandsepari.journey.ViewJourney;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The lists that the caller has saved, and the one that stands on the page. */
@Named
@RequestScoped
public class DistrictViews {

    @Inject
    private ViewJourney journey;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DistrictAddress address;

    private List<SavedView> all;

    public List<SavedView> getAll() {
        if (all == null) {
            all = journey.of(caller.get());
        }
        return all;
    }

    /** The list as it stands, from its beginning. */
    public String getHere() {
        return address.with("after", "").substring(1);
    }

    public boolean isHere(SavedView view) {
        return view.query().equals(getHere());
    }

    /** {@code full} or {@code unnamed} after a view could not be saved; else empty. */
    public String getTrouble() {
        String said = address.text("views");
        return List.of("full", "unnamed").contains(said) ? said : "";
    }
}
