package ir.shahrvandsepari.desk;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.organization.Office;
import ir.shahrvandsepari.organization.OfficeBook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who sits before the page. */
@Named
@RequestScoped
public class Me {

    private static final Set<Role> OFFICE = EnumSet.of(Role.NOTARY, Role.BANK, Role.ADMINISTRATION);
    private static final Set<Role> DISTRICT = EnumSet.of(Role.CLERK, Role.EXPERT, Role.INSPECTOR, Role.MANAGER);

    @Inject
    private CurrentCaller caller;

    @Inject
    private OfficeBook offices;

    private Optional<Office> office;

    public Caller getCaller() {
        return caller.get();
    }

    public boolean isKnown() {
        return caller.get().isKnown();
    }

    public String getName() {
        return caller.get().displayName();
    }

    /** Whether this person files inquiries for an office. */
    public boolean isAtOffice() {
        return holdsAnyOf(OFFICE);
    }

    /** Whether this person works at a district of the municipality. */
    public boolean isAtDistrict() {
        return holdsAnyOf(DISTRICT);
    }

    /** Whether this person visits properties. */
    public boolean isInspector() {
        return caller.get().has(Role.INSPECTOR);
    }

    /** Whether this person does nothing else at a district: then the district's cases are not to be seen. */
    public boolean isInspectorOnly() {
        return isInspector() && !holdsAnyOf(EnumSet.of(Role.CLERK, Role.EXPERT, Role.MANAGER));
    }

    /** Whether this person answers for a district. */
    public boolean isManager() {
        return caller.get().has(Role.MANAGER);
    }

    /** Whether this person loads the city's files and keeps its accounts. */
    public boolean isAdmin() {
        return caller.get().has(Role.ADMIN);
    }

    /** Whether this person keeps the city's bills. */
    public boolean isFinance() {
        return caller.get().has(Role.FINANCE);
    }

    /** Whether this person reads every case of the city. */
    public boolean isAuditor() {
        return caller.get().has(Role.AUDITOR);
    }

    /** Whether this person sees the figures of all districts. */
    public boolean isCityWatcher() {
        return RoleMatrix.mayEverywhere(caller.get(), Action.SEE_FIGURES);
    }

    /** Name of the office that this person acts for; empty for the municipality's own people. */
    public String getOfficeName() {
        return office().map(Office::name).orElse("");
    }

    /** The office that this person acts for. */
    public Optional<Office> office() {
        if (office == null) {
            office = caller.get().officeId().isPresent()
                    ? offices.find(caller.get().officeId().getAsLong())
                    : Optional.empty();
        }
        return office;
    }

    /** The office that this person acts for, on pages that nobody else can reach. */
    public Office myOffice() {
        return office().orElseThrow(() -> new Refusal("not-found"));
    }

    /** The page that this person's work begins with. */
    public String getDesk() {
        return FirstPage.of(this);
    }

    private boolean holdsAnyOf(Set<Role> roles) {
        return caller.get().roles().stream().anyMatch(roles::contains);
    }
}
