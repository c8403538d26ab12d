package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.access.Login;

/** An inspector of the district who may not be drawn. */
public record Exclusion(Login login, Cause cause) {
    /** Why not. */
    public enum Cause {
        ABSENT,
        /** is owner, applicant or buyer */
        OWN_CASE,
        /** a relative is */
        RELATIVE,
        /** has worked for the office that asks */
        FORMER_OFFICE
    }
}
