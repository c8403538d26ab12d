package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.organization.Office;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The office that whoever sits before the page acts for, as every desk page must know it. */
@Named
@RequestScoped
public class OwnOffice {
    @Inject
    private Me me;

    /** Whether it may not file today; what nobody acts for is not suspended. */
    public boolean isSuspended() {
        return me.office().map(Office::suspended).orElse(false);
    }
}
