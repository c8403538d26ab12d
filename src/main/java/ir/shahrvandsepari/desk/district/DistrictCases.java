package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.insight.CaseFilter;
import ir.shahrvandsepari.insight.CaseList;
import ir.shahrvandsepari.insight.CaseRow;
import ir.shahrvandsepari.insight.Deadline;
import ir.shahrvandsepari.insight.UrgentCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The two orders of a district's cases: what is open by deadline, everything else by its age. */
@ApplicationScoped
public class DistrictCases {

    @Inject
    private CaseList byAge;

    @Inject
    private UrgentCases byDeadline;

    List<CaseRow> page(CaseFilter filter, DistrictAddress address, int limit) {
        CaseFilter standing = filter.standing(address.states());
        if (address.byDeadline()) {
            return byDeadline.page(standing, address.deadline(), address.after(), limit);
        }
        OptionalLong after =
                address.after().stream().mapToLong(UrgentCases.Place::id).findFirst();
        return byAge.page(standing, after, limit);
    }

    Map<InquiryState, Long> counts(CaseFilter filter) {
        return byAge.counts(filter);
    }

    Map<Deadline, Long> deadlines(CaseFilter filter) {
        return byDeadline.counts(filter.standing(DistrictAddress.WAITING));
    }
}
