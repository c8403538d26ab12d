package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.inspection.InspectorNote;
import ir.shahrvandsepari.journey.VisitPresence;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.organization.OfficeKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** {@code /district/visit-inspectors}: who is there, and who is tied to whom. */
@Named
@RequestScoped
public class VisitInspectors {

    @Inject
    private VisitPresence presence;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private List<InspectorNote> rows;

    public List<InspectorNote> getRows() {
        if (rows == null) {
            rows = presence.of(caller.get());
        }
        return rows;
    }

    /** What an inspector may have worked for. */
    public OfficeKind[] getKinds() {
        return OfficeKind.values();
    }

    public boolean isManager() {
        return RoleMatrix.may(caller.get(), Action.ARRANGE_INSPECTORS);
    }

    public boolean absent(InspectorNote note) {
        return note.isAbsentOn(Tehran.today(clock));
    }
}
