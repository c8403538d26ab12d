package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.kernel.Mobile;

/** Another telephone for somebody, as it is typed. */
public class MobileForm {
    private String mobile;
    private String reason;

    /** @throws ir.shahrvandsepari.kernel.InvalidValue for what is no mobile number */
    Mobile number() {
        return Mobile.parse(mobile);
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
