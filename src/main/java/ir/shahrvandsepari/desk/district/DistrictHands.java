package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.insight.CaseRow;
import ir.shahrvandsepari.insight.Hands;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who works on what, as the list and the case's page show it, and whom the caller may give cases to. */
@Named
@RequestScoped
public class DistrictHands {

    @Inject
    private Hands hands;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private Map<Long, Hands.Holder> holders;

    /** In whose hand a row's case is; null for nobody's. Asked once for all rows of the page. */
    public Hands.Holder holder(CaseRow row, List<CaseRow> page) {
        if (holders == null) {
            holders = hands.of(page.stream().map(CaseRow::id).toList());
        }
        return holders.get(row.id());
    }

    /** The account that has a row's case in hand, as the list sends it back; empty for nobody's. */
    public String holderLogin(CaseRow row, List<CaseRow> page) {
        Hands.Holder holder = holder(row, page);
        return holder == null ? "" : holder.login().value();
    }

    /** Whether the caller could take it, or give it to somebody, if nothing else is in the way. */
    public boolean isPickable(CaseRow row) {
        return Action.TAKE.states().contains(row.state())
                && !Collections.disjoint(caller().rolesIn(row.district()), Action.TAKE.roles());
    }

    /** How many cases the caller has in hand. */
    public int getMine() {
        return hands.held(new Login(caller().login()));
    }

    /** Everybody whom the caller may give cases to, himself first. */
    public List<Hands.Officer> getReceivers() {
        return receivers(assigned());
    }

    /** Everybody of the desk of one district. */
    public List<Hands.Officer> receiversIn(int district) {
        return receivers(Set.of(district));
    }

    private List<Hands.Officer> receivers(Set<Integer> districts) {
        List<Hands.Officer> all = hands.atDesk(districts, Tehran.today(clock));
        return Stream.concat(
                        all.stream().filter(officer -> isMe(officer.login().value())),
                        all.stream().filter(officer -> !isMe(officer.login().value())))
                .toList();
    }

    /** The caller's own account. */
    public String getMe() {
        return caller().login();
    }

    /** Whether it is the caller's own account. */
    public boolean isMe(String login) {
        return caller().login().equals(login);
    }

    /** Whether there is anybody else to give cases to. */
    public boolean isAssigning() {
        return !assigned().isEmpty();
    }

    private Set<Integer> assigned() {
        return caller().held().getOrDefault(Role.MANAGER, Set.of());
    }

    private Caller caller() {
        return caller.get();
    }
}
