package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.insight.CaseRow;
import ir.shahrvandsepari.insight.DeskCases;
import ir.shahrvandsepari.insight.DeskFilter;
import ir.shahrvandsepari.insight.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;

/** The cases of a district's desk and how many of them stand where. */
@ApplicationScoped
public class DistrictCases {

    @Inject
    private DeskCases cases;

    @Inject
    private Standing standing;

    List<CaseRow> page(DeskFilter filter, OptionalLong after, int limit) {
        return cases.page(filter, after, limit);
    }

    int count(DeskFilter filter) {
        return cases.count(filter);
    }

    Standing.Piles piles(DeskFilter filter) {
        return standing.read(filter.districts(), filter.purpose());
    }
}
