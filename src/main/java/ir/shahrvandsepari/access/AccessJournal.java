package ir.shahrvandsepari.access;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Who looked at or changed what: append-only. Call it in the transaction of the act; a reading that shows personal data
 * is written by the door in a transaction of its own.
 */
@ApplicationScoped
public class AccessJournal {

    /**
     * Appends one entry at the present moment.
     *
     * @param caller who acted
     * @param action verb of the trade in lower case with dashes, such as {@code inquiry-filed}
     * @param subject what it was done to, such as a tracking code; never personal data
     */
    public void record(Caller caller, String action, String subject) {
        throw new UnsupportedOperationException();
    }
}
