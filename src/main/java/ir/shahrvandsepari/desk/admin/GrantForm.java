package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.access.Role;

/** A role for somebody, as it is typed. */
public class GrantForm extends AboutAccount {
    private Role role;
    private Integer district;
    private String until;

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Integer getDistrict() {
        return district;
    }

    public void setDistrict(Integer district) {
        this.district = district;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
