package ir.shahrvandsepari.access;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;

/**
 * A list as somebody wants to find it again.
 *
 * @param name what they call it, 1 to 60 characters
 * @param query the filters, as they follow the question mark in the list's address; at most 2,000 characters of a query
 */
public record SavedView(String name, String query) {
    private static final int LONGEST_NAME = 60;
    private static final String QUERY = "[A-Za-z0-9=&%.+*_-]{0,2000}";

    /** @throws InvalidValue {@code view-name} for no name or too long a one, {@code view-query} for what is no query */
    public static SavedView of(String name, String query) {
        String tidy = PersianText.tidy(name == null ? "" : name);
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            throw new InvalidValue("view-name", tidy);
        }
        String asked = query == null ? "" : query;
        if (!asked.matches(QUERY)) {
            throw new InvalidValue("view-query", asked);
        }
        return new SavedView(tidy, asked);
    }
}
