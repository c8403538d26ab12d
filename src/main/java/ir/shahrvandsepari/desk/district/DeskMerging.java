package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.MergeJourney;
import ir.shahrvandsepari.kernel.InvalidValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The button of {@code /district/case} by which the case ends because another one takes it up. */
@Named
@RequestScoped
public class DeskMerging {

    @Inject
    private DistrictCase opened;

    @Inject
    private DeskForm form;

    @Inject
    private MergeJourney merges;

    private List<Inquiry> survivors;

    /** The cases that could take up the opened one. */
    public List<Inquiry> getSurvivors() {
        if (survivors == null) {
            survivors = merges.survivors(opened.getFile().inquiry());
        }
        return survivors;
    }

    public String merge() {
        return form.attempt(
                "merged", () -> merges.merge(form.code(), into(), form.remark(), form.version(), form.caller()));
    }

    private TrackingCode into() {
        String chosen = form.text("into");
        if (chosen.isEmpty()) {
            throw new InvalidValue("survivor-missing", chosen);
        }
        return TrackingCode.parse(chosen);
    }
}
