package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.property.Stage;

/** A stage of the service, as it is typed. */
public class RolloutForm {
    private Integer district;
    private Purpose purpose;
    private Stage stage;
    private String day;
    private String reason;

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

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
