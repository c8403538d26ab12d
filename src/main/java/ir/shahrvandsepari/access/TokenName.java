package ir.shahrvandsepari.access;

/**
 * What people call a living token by.
 *
 * @param login account that it acts as
 */
public record TokenName(Login login, TokenLabel label) {
    /** For the journal. */
    @Override
    public String toString() {
        return login + " " + label;
    }
}
