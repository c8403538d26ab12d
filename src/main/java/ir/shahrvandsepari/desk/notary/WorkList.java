package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.desk.Me;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.insight.CaseFilter;
import ir.shahrvandsepari.insight.CaseList;
import ir.shahrvandsepari.insight.CaseRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** {@code /notary/}: the cases of the caller's office, the newest first, paged by key; the filters stand in the address. */
@Named
@RequestScoped
public class WorkList {

    private static final int PAGE = 25;

    @Inject
    private CaseList cases;

    @Inject
    private Me me;

    @Inject
    private ListAddress address;

    private List<CaseRow> found;
    private Map<InquiryState, Long> counts;

    /** A shelf with the number of cases on it. */
    public record Count(Shelf shelf, long cases) {}

    public List<CaseRow> getRows() {
        List<CaseRow> rows = found();
        return rows.subList(0, Math.min(PAGE, rows.size()));
    }

    /** One row more than is shown tells whether the list goes on. */
    private List<CaseRow> found() {
        if (found == null) {
            found = cases.page(filter().standing(address.shelf().states()), address.after(), PAGE + 1);
        }
        return found;
    }

    /** Where the list goes on; empty on the last page. */
    public String getOlder() {
        return found().size() > PAGE ? address.toRowsAfter(found().get(PAGE - 1).id()) : "";
    }

    /** How many cases stand on each shelf, whatever shelf is shown; shelves that are mostly empty only when they are not. */
    public List<Count> getCounts() {
        if (counts == null) {
            counts = cases.counts(filter());
        }
        return Arrays.stream(Shelf.values())
                .map(shelf -> new Count(shelf, count(shelf)))
                .filter(count -> count.cases() > 0 || count.shelf() == Shelf.ALL || count.shelf() == address.shelf())
                .toList();
    }

    private long count(Shelf shelf) {
        return counts.entrySet().stream()
                .filter(entry -> shelf.states().isEmpty() || shelf.states().contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private CaseFilter filter() {
        return address.narrow(CaseFilter.ofOffice(me.myOffice().id()));
    }

    public Shelf shelfOf(CaseRow row) {
        return Shelf.of(row.state());
    }

    public List<Purpose> getPurposes() {
        return AtTheCounter.purposes(me.myOffice());
    }

    public ListAddress getAddress() {
        return address;
    }
}
