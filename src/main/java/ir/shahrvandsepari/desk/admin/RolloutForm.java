package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.property.Stage;

/** A stage of the service, as it is typed. */
public class RolloutForm extends DatedForm {
    private Integer district;
    private Purpose purpose;
    private Stage stage;

    public Integer getDistrict() {
        return district;
    }

    public void setDistrict(Integer district) {
        this.district = district;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }
}
