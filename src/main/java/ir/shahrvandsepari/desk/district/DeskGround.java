package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.insight.CityDistricts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What the desk covers that a request came to: the caller's own districts, or at the auditor's the whole city. */
@Named
@RequestScoped
public class DeskGround {
    private static final String DISTRICT = "/district/";
    private static final String AUDITOR = "/auditor/";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CityDistricts city;

    /** Whether it is the auditor's. */
    public boolean isCity() {
        return request.getServletPath().startsWith(AUDITOR);
    }

    /** Where its list stands; the address of a case, a photo or a paper begins with it. */
    public String getPath() {
        return request.getContextPath() + (isCity() ? AUDITOR : DISTRICT);
    }

    /** The districts in which the caller may do that at this desk. */
    Set<Integer> districts(Action action) {
        return isCity() && RoleMatrix.mayEverywhere(caller(), action)
                ? city.numbers()
                : RoleMatrix.districts(caller(), action);
    }

    Caller caller() {
        return caller.get();
    }
}
