package ir.shahrvandsepari.inquiry;

/** In which capacity the applicant acts. */
public enum Capacity {
    OWNER,
    ATTORNEY,
    HEIR,
    GUARDIAN,
    /** of an administration that asks for itself */
    AGENT
}
