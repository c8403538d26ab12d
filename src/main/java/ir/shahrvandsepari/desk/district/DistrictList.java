package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.insight.CaseFilter;
import ir.shahrvandsepari.insight.CaseRow;
import ir.shahrvandsepari.insight.Deadline;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code /district/}: the cases of the caller's districts; what waits for the district comes first, by its deadline. */
@Named
@RequestScoped
public class DistrictList {

    private static final int PAGE = 25;

    @Inject
    private DistrictCases cases;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DistrictAddress address;

    private List<CaseRow> found;
    private Map<InquiryState, Long> states;
    private Map<Deadline, Long> deadlines;

    public List<CaseRow> getRows() {
        return found().subList(0, Math.min(PAGE, found().size()));
    }

    /** One row more than is shown tells whether the list goes on. */
    private List<CaseRow> found() {
        if (found == null) {
            found = cases.page(filter(), address, PAGE + 1);
        }
        return found;
    }

    /** Where the list goes on; empty on the last page. */
    public String getNext() {
        if (found().size() <= PAGE) {
            return "";
        }
        CaseRow last = found().get(PAGE - 1);
        return address.with("after", last.dueOn() + "." + last.id());
    }

    /** States in which there are cases, in the order of a case's life. */
    public List<InquiryState> getStates() {
        return Arrays.stream(InquiryState.values())
                .filter(state -> count(state) > 0)
                .toList();
    }

    public long count(InquiryState state) {
        if (states == null) {
            states = cases.counts(filter());
        }
        return states.getOrDefault(state, 0L);
    }

    public long getAll() {
        return Arrays.stream(InquiryState.values()).mapToLong(this::count).sum();
    }

    public long getWaiting() {
        return DistrictAddress.WAITING.stream().mapToLong(this::count).sum();
    }

    public List<Deadline> getDeadlines() {
        return Arrays.asList(Deadline.values());
    }

    /** How many of the cases that wait for the district stand so. */
    public long late(Deadline deadline) {
        if (deadlines == null) {
            deadlines = cases.deadlines(filter());
        }
        return deadlines.get(deadline);
    }

    public List<Purpose> getPurposes() {
        return Arrays.asList(Purpose.values());
    }

    private CaseFilter filter() {
        return address.narrow(CaseFilter.ofDistricts(getCaller().districts()));
    }

    public Caller getCaller() {
        return caller.get();
    }

    public DistrictAddress getAddress() {
        return address;
    }
}
