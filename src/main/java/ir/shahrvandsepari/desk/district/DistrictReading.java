package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.CaseReading;
import ir.shahrvandsepari.journey.DeskFile;
import ir.shahrvandsepari.journey.DeskReading;
import ir.shahrvandsepari.journey.PropertyOnFile;
import ir.shahrvandsepari.journey.PropertyReading;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A case and the property that it is about, each read under the rules of its own room. */
@ApplicationScoped
public class DistrictReading {

    @Inject
    private CaseReading cases;

    @Inject
    private DeskReading desk;

    @Inject
    private PropertyReading properties;

    CaseFile open(TrackingCode code, Caller caller) {
        return cases.open(code, caller);
    }

    DeskFile desk(CaseFile file, Caller caller) {
        return desk.open(file, caller);
    }

    PropertyOnFile property(RenovationCode code, Caller caller) {
        return properties.open(code, caller);
    }
}
