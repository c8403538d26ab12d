package ir.shahrvandsepari.inquiry;

/** The ladder that a case climbs when its deadline comes near: who is told next. */
public enum Rung {
    /** The district's experts, on the working day before. */
    EXPERT,
    /** The district's managers, on the day itself. */
    MANAGER,
    /** The municipality's auditors, when the day has passed. */
    MUNICIPALITY
}
