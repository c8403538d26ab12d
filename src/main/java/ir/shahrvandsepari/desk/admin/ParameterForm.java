package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.parameter.Parameters.Name;

/** A new value of a parameter, as it is typed. */
public class ParameterForm {
    private Name name;
    private String value;
    private String day;
    private String reason;

    public Name getName() {
        return name;
    }

    public void setName(Name name) {
        this.name = name;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
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
