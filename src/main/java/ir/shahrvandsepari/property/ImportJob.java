package ir.shahrvandsepari.property;

import java.time.Instant;
import java.util.Optional;

/**
 * One file that somebody loaded, from its first byte to its report.
 *
 * @param contentSha256 lower-case hex of the whole file as received; empty until the last byte came
 * @param askedBy login of the one who loaded it
 * @param rowsRead rows looked at so far
 * @param rowsWritten rows taken over; 0 unless completed
 * @param rowsRefused rows found wrong
 * @param difference what the load changed; all zero unless completed
 */
public record ImportJob(
        long id,
        ImportKind kind,
        State state,
        boolean acceptGoodRows,
        Optional<String> fileName,
        long contentBytes,
        Optional<String> contentSha256,
        String askedBy,
        Instant receivedAt,
        Optional<Instant> finishedAt,
        long rowsRead,
        long rowsWritten,
        long rowsRefused,
        Difference difference) {

    /** Where a load stands. */
    public enum State {
        /** the file is still arriving */
        RECEIVING,
        /** rows are looked at one by one and put aside */
        STAGING,
        /** all rows are looked at together and, if sound, taken over at once */
        CHECKING,
        /** taken over */
        COMPLETED,
        /** the file is at fault; nothing was taken over */
        REJECTED,
        /** we are at fault, or the file never arrived whole; nothing was taken over */
        FAILED;

        public boolean isEnded() {
            return compareTo(COMPLETED) >= 0;
        }

        /** The word of the promised report. */
        public String reported() {
            return isEnded() ? name().toLowerCase(java.util.Locale.ROOT) : "running";
        }
    }

    /**
     * What a load changed in the book.
     *
     * @param added rows that were not there
     * @param changed rows that were there and said something else
     * @param removed owners that are no longer owners
     * @param codesWithoutProperty codes in the file that have no row among the properties (yet)
     */
    public record Difference(long added, long changed, long removed, long codesWithoutProperty) {
        static final Difference NONE = new Difference(0, 0, 0, 0);
    }

    /** Rows taken over that said what the book said already. */
    public long rowsUnchanged() {
        return rowsWritten - difference.added() - difference.changed();
    }
}
