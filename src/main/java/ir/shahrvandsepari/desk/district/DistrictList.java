package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.insight.CaseRow;
import ir.shahrvandsepari.insight.Deadline;
import ir.shahrvandsepari.insight.DeskCases;
import ir.shahrvandsepari.insight.DeskFilter;
import ir.shahrvandsepari.insight.Standing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/**
 * {@code /district/} and {@code /auditor/}: the cases of the desk's districts; what waits for the district comes first, by its
 * deadline.
 */
@Named
@RequestScoped
public class DistrictList {

    private static final int PAGE = 25;

    @Inject
    private DistrictCases cases;

    @Inject
    private DeskGround ground;

    @Inject
    private DistrictAddress address;

    private DeskCases.Found found;
    private Standing.Piles piles;

    public List<CaseRow> getRows() {
        List<CaseRow> rows = found().rows();
        return rows.subList(0, Math.min(PAGE, rows.size()));
    }

    /** One row more than is shown tells whether the list goes on. */
    private DeskCases.Found found() {
        if (found == null) {
            found = cases.page(filter(), address.after(), PAGE + 1, isToBeCounted());
        }
        return found;
    }

    /** Where the list goes on; empty on the last page. */
    public String getNext() {
        List<CaseRow> rows = found().rows();
        return rows.size() <= PAGE
                ? ""
                : address.with("after", "" + rows.get(PAGE - 1).id());
    }

    /** Whether only a search can tell how many there are; otherwise the piles tell it. */
    public boolean isToBeCounted() {
        return address.isSpecial() || !address.getWords().isEmpty();
    }

    /** How many there are of what only a search can tell; one more than {@link #getCounted} for more than that. */
    public int getCount() {
        return found().count();
    }

    public int getCounted() {
        return DeskCases.counted(filter());
    }

    /** States in which there are cases, in the order of a case's life. */
    public List<InquiryState> getStates() {
        return Arrays.stream(InquiryState.values())
                .filter(state -> count(state) > 0)
                .toList();
    }

    public long count(InquiryState state) {
        return piles().in(state);
    }

    public long getAll() {
        return Arrays.stream(InquiryState.values()).mapToLong(this::count).sum();
    }

    public long getWaiting() {
        return DistrictAddress.WAITING.stream().mapToLong(this::count).sum();
    }

    public List<Deadline> getDeadlines() {
        return List.of(Deadline.values());
    }

    /** How many of the cases that wait for the district stand so. */
    public long late(Deadline deadline) {
        return piles().due(DistrictAddress.WAITING, address.days(deadline)::holds);
    }

    private Standing.Piles piles() {
        if (piles == null) {
            piles = cases.piles(filter());
        }
        return piles;
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    private DeskFilter filter() {
        return address.filter(ground.districts(Action.READ_CASE));
    }

    public DistrictAddress getAddress() {
        return address;
    }
}
