package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.insight.DeskCases;
import ir.shahrvandsepari.insight.DeskCases.Found;
import ir.shahrvandsepari.insight.DeskFilter;
import ir.shahrvandsepari.insight.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** The cases of a district's desk and how many of them stand where. */
@ApplicationScoped
public class DistrictCases {

    @Inject
    private DeskCases cases;

    @Inject
    private Standing standing;

    /** A page, and how many cases there are if that is asked; on the first page both are found at once. */
    Found page(DeskFilter filter, OptionalLong after, int limit, boolean counted) {
        if (counted && after.isEmpty()) {
            return cases.begin(filter, limit);
        }
        return new Found(cases.page(filter, after, limit), counted ? cases.count(filter) : 0);
    }

    Standing.Piles piles(DeskFilter filter) {
        return standing.read(filter.districts(), filter.purpose());
    }
}
