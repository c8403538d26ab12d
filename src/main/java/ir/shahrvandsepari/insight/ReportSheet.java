package ir.shahrvandsepari.insight;

import java.util.List;

/**
 * What stands on a printed report, as people read it.
 *
 * @param issuer who makes it
 * @param place of what
 * @param head what is to be known of the report itself
 * @param first the sentence to know first
 * @param lead the report in words
 * @param foot what stands on each page beside its number
 */
public record ReportSheet(
        String title,
        String issuer,
        String place,
        List<Fact> head,
        String first,
        List<String> lead,
        List<Section> sections,
        String foot) {

    /** A label and what it says. */
    public record Fact(String label, String value) {}

    /** A column, its width in relation to the others. */
    public record Column(String label, int width) {}

    /**
     * A part of the report.
     *
     * @param meaning what its figures count
     * @param columns of its table; none for a part without one
     * @param rows the first cell names its row
     * @param notes sentences below
     */
    public record Section(
            String title, String meaning, List<Column> columns, List<List<String>> rows, List<String> notes) {}
}
