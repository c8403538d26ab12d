package ir.shahrvandsepari.access;

/**
 * What a one-time code is asked back for; a code for one thing opens no other.
 *
 * @param value a word for the kind of thing, and what names it within its kind
 */
public record CodeSubject(String value) {
    public CodeSubject {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a code is for something");
        }
    }
}
