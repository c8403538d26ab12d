package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.insight.CaseFilter;
import ir.shahrvandsepari.insight.CaseList;
import ir.shahrvandsepari.insight.CaseRow;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.PropertyOnFile;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code /district/case?code=…}: one case of the caller's districts with all that is known; changes nothing. */
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

    private String code;
    private CaseFile file;
    private PropertyOnFile property;
    private List<CaseRow> earlier;

    /** Opens the case; to whoever may not see it, it does not exist. */
    public void open() throws IOException {
        try {
            file = reading.open(TrackingCode.parse(code), caller.get());
            property = reading.property(file.inquiry().code(), caller.get());
        } catch (Refusal | InvalidValue nothing) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        }
    }

    public CaseFile getFile() {
        return file;
    }

    public PropertyOnFile getProperty() {
        return property;
    }

    /** Other cases of the same property, the newest first. */
    public List<CaseRow> getEarlier() {
        if (earlier == null) {
            CaseFilter ofProperty = CaseFilter.ofDistricts(caller.get().districts())
                    .matching(Optional.of(file.inquiry().code().toString()));
            earlier = cases.page(ofProperty, OptionalLong.empty(), EARLIER).stream()
                    .filter(row -> row.code().equals(file.inquiry().code()))
                    .filter(row -> row.id() != file.inquiry().id())
                    .toList();
        }
        return earlier;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
