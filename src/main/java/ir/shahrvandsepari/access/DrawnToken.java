package ir.shahrvandsepari.access;

/**
 * A secret in the only moment in which it is known.
 *
 * @param secret goes to the page that shows it and nowhere else
 */
public record DrawnToken(TokenName name, String secret) {
    /** Without the secret: a record's own words end up in logs. */
    @Override
    public String toString() {
        return name.toString();
    }
}
