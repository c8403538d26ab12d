package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.desk.NotFound;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.insight.CaseFilter;
import ir.shahrvandsepari.insight.CaseList;
import ir.shahrvandsepari.insight.CaseRow;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.DeskFile;
import ir.shahrvandsepari.journey.PropertyOnFile;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** {@code /district/case?code=…}: the case that the address names, with all that is known; to others it does not exist. */
@Named
@RequestScoped
public class DistrictCase {

    private static final int EARLIER = 20;

    @Inject
    private DistrictReading reading;

    @Inject
    private CaseList cases;

    @Inject
    private CurrentCaller caller;

    private CaseFile file;
    private DeskFile desk;
    private PropertyOnFile property;
    private List<CaseRow> earlier;
    private boolean missing;

    /** Answers 404 when there is nothing to open. */
    public void open() {
        getFile();
    }

    /** The case; null when there is none for the caller, and the request is then answered already. */
    public CaseFile getFile() {
        if (file == null && !missing) {
            try {
                file = reading.open(code(), caller());
                property = reading.property(file.inquiry().code(), caller());
                desk = reading.desk(file, caller());
            } catch (Refusal | InvalidValue nothing) {
                missing = true;
                NotFound.answer();
            }
        }
        return file;
    }

    public PropertyOnFile getProperty() {
        return property;
    }

    public DeskFile getDesk() {
        return getFile() == null ? null : desk;
    }

    /** Other cases of the same property, the newest first; none for whoever reads only what he was drawn for. */
    public List<CaseRow> getEarlier() {
        if (earlier == null) {
            int district = file.inquiry().district();
            earlier = RoleMatrix.may(caller(), Action.READ_CASE, district) ? earlierIn(district) : List.of();
        }
        return earlier;
    }

    private List<CaseRow> earlierIn(int district) {
        CaseFilter ofProperty = CaseFilter.ofDistricts(Set.of(district))
                .matching(Optional.of(file.inquiry().code().toString()));
        return cases.page(ofProperty, OptionalLong.empty(), EARLIER).stream()
                .filter(row -> row.code().equals(file.inquiry().code()))
                .filter(row -> row.id() != file.inquiry().id())
                .toList();
    }

    /** As it stands in the address, which every form of the page keeps; known before any of them is read. */
    TrackingCode code() {
        return TrackingCode.parse(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("code"));
    }

    Caller caller() {
        return caller.get();
    }

    /** To be read again. */
    void forget() {
        file = null;
    }
}
