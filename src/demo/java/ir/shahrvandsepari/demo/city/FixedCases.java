package ir.shahrvandsepari.demo.city;

import ir.shahrvandsepari.kernel.JalaliDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cases whose outcome is promised, dated so that each comes out as promised today. They stand in files of their own
 * ({@code fixed-….csv}) in which {@code {-20d}} and {@code {-4m}} are days before today, {@code {year-1}} is last Jalali year,
 * {@code {end}} the last day of this one. Their blocks have no zonal values: whether a levy account exists, and what is owed,
 * is said by their dues alone.
 */
final class FixedCases {
    private static final Pattern RELATIVE = Pattern.compile("\\{(year|end|)(-?)([0-9]*)([dm]?)}");
    private static final List<String> KINDS = List.of("properties", "owners", "prior-documents", "holds", "levy-dues");
    private static final String APARTMENT = "1-2-20-1-1-3-0";
    private static final String BUILDING_OF_THE_APARTMENT = "1-2-20-1-1-0-0";

    private final JalaliDate today;
    private final Set<String> untouchable = new HashSet<>();

    private FixedCases(LocalDate today, Set<String> touched) {
        this.today = JalaliDate.of(today);
        untouchable.addAll(touched);
        if (touched.contains(APARTMENT)) {
            untouchable.add(BUILDING_OF_THE_APARTMENT);
        }
    }

    /** Adds the rows of every case that is not among the touched ones. */
    static void addTo(CityFiles files, LocalDate today, Set<String> touched) {
        FixedCases cases = new FixedCases(today, touched);
        for (String kind : KINDS) {
            rows(kind).stream()
                    .filter(row -> !cases.untouchable.contains(codeOf(row)))
                    .forEach(row -> files.addLine(kind, cases.dated(row)));
        }
    }

    /** The codes of the promised table. */
    static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        rows("properties").forEach(row -> codes.add(codeOf(row)));
        codes.remove(BUILDING_OF_THE_APARTMENT);
        return codes;
    }

    private static String codeOf(String row) {
        return row.substring(0, row.indexOf(','));
    }

    private static List<String> rows(String kind) {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                FixedCases.class.getResourceAsStream("fixed-" + kind + ".csv"), StandardCharsets.UTF_8))) {
            return file.lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String dated(String row) {
        return RELATIVE.matcher(row).replaceAll(relative -> Matcher.quoteReplacement(dated(relative)));
    }

    private String dated(MatchResult relative) {
        int back = relative.group(3).isEmpty() ? 0 : Integer.parseInt(relative.group(3));
        return switch (relative.group(1)) {
            case "year" -> Integer.toString(today.year() - back);
            case "end" ->
                JalaliDate.lastDayOfYear(today.year() - back).toLocalDate().toString();
            default ->
                (relative.group(4).equals("d") ? today.plusDays(-back) : today.plusMonths(-back))
                        .toLocalDate()
                        .toString();
        };
    }
}
