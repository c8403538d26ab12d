package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.parameter.Parameters.Name;

/** A new value of a parameter, as it is typed. */
public class ParameterForm extends DatedForm {
    private Name name;
    private String value;

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
}
