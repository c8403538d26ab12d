package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.casework.Action;
import ir.shahrvandsepari.insight.Arrivals;
import ir.shahrvandsepari.insight.Arrivals.Arrival;
import ir.shahrvandsepari.journey.HandoverJourney;
import ir.shahrvandsepari.property.District;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the opened case could go, and what other districts ask the caller's to take. */
@Named
@RequestScoped
public class DeskPlaces {

    private static final int SHOWN = 20;

    @Inject
    private DistrictCase opened;

    @Inject
    private HandoverJourney handovers;

    @Inject
    private Arrivals arrivals;

    private List<District> all;
    private List<Arrival> arriving;

    /** The districts that could take the opened case. */
    public List<District> getAll() {
        if (all == null) {
            all = handovers.places(opened.getFile().inquiry());
        }
        return all;
    }

    /** What waits for an answer of the caller, the most urgent first. */
    public List<Arrival> getArriving() {
        if (arriving == null) {
            Set<Integer> districts = opened.caller().districts().stream()
                    .filter(district -> !Collections.disjoint(opened.caller().rolesIn(district), Action.ACCEPT.roles()))
                    .collect(Collectors.toSet());
            arriving = arrivals.at(districts, SHOWN);
        }
        return arriving;
    }
}
