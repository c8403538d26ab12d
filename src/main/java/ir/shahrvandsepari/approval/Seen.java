package ir.shahrvandsepari.approval;

import java.util.Optional;

/**
 * What the proposer saw.
 *
 * @param weighed what the change would have done to past cases, if that was looked at
 * @param before what it is to replace, in the form of the proposal's value; empty if nothing stands there
 */
public record Seen(Optional<Weighed> weighed, Optional<String> before) {
    /** Nothing but the proposal itself. */
    public static final Seen NOTHING = new Seen(Optional.empty(), Optional.empty());
}
