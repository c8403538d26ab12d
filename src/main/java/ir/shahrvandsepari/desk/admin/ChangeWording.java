package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import java.util.List;
import java.util.Set;

/** How people read some kinds of change. */
interface ChangeWording {
    /** The kinds that it knows; each kind is known to one. */
    Set<ChangeKind> kinds();

    /** What is to change, without what it is to become. */
    String subject(Proposal proposal);

    /** What it is to become, in a line. */
    String value(Proposal proposal);

    /** What stood there when it was proposed, in a line; empty where nothing did or {@link #differences} tells. */
    default String before(Proposal proposal, String held) {
        return "";
    }

    /** What it would have changed, as its proposer saw it; empty where that was not looked at. */
    default String weighed(Change change) {
        return "";
    }

    /** What becomes other than it was, where a line does not tell it. */
    default List<Difference> differences(Change change) {
        return List.of();
    }
}
