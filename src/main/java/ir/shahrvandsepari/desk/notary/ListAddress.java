package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.insight.CaseFilter;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.PersianText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The filters of a list as they stand in its address, so that it can be shared, kept and gone back to. */
@RequestScoped
public class ListAddress {

    private static final String SHELF = "state";
    private static final String PURPOSE = "purpose";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String WORDS = "q";
    private static final String AFTER = "after";

    @Inject
    private HttpServletRequest request;

    /** Nonsense in an address filters nothing. */
    Shelf shelf() {
        return Shelf.named(text(SHELF)).orElse(Shelf.ALL);
    }

    OptionalLong after() {
        return text(AFTER).matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text(AFTER))) : OptionalLong.empty();
    }

    /** What is asked for besides the shelf. */
    CaseFilter narrow(CaseFilter filter) {
        return filter.forPurpose(purpose())
                .filed(day(FROM), day(TO))
                .matching(Optional.of(getWords()).filter(typed -> !typed.isEmpty()));
    }

    private Optional<Purpose> purpose() {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(text(PURPOSE)))
                .findFirst();
    }

    private Optional<LocalDate> day(String name) {
        try {
            return text(name).isEmpty()
                    ? Optional.empty()
                    : Optional.of(JalaliDate.parse(text(name)).toLocalDate());
        } catch (InvalidValue invalid) {
            return Optional.empty();
        }
    }

    /** Whether a day was typed that is none: it filters nothing, and the page says so. */
    public boolean isDayWrong() {
        return Arrays.asList(FROM, TO).stream()
                .anyMatch(name -> !text(name).isEmpty() && day(name).isEmpty());
    }

    /** Whether anything is filtered: an empty list is then another story. */
    public boolean isNarrowed() {
        return shelf() != Shelf.ALL || !query(Map.of(SHELF, "", AFTER, "")).isEmpty();
    }

    public boolean isFirstPage() {
        return after().isEmpty();
    }

    public boolean isAt(Shelf shelf) {
        return shelf() == shelf;
    }

    /** The same list on another shelf, from its beginning. */
    public String toShelf(Shelf shelf) {
        return "?" + query(Map.of(SHELF, shelf == Shelf.ALL ? "" : shelf.getKey(), AFTER, ""));
    }

    /** The same list, going on after a row. */
    String toRowsAfter(long id) {
        return "?" + query(Map.of(AFTER, Long.toString(id)));
    }

    public String getToFirstPage() {
        return "?" + query(Map.of(AFTER, ""));
    }

    public String getShelfKey() {
        return shelf() == Shelf.ALL ? "" : shelf().getKey();
    }

    public String getPurposeName() {
        return purpose().map(Enum::name).orElse("");
    }

    public String getFrom() {
        return text(FROM);
    }

    public String getTo() {
        return text(TO);
    }

    public String getWords() {
        return text(WORDS);
    }

    private String query(Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : new String[] {SHELF, PURPOSE, FROM, TO, WORDS, AFTER}) {
            all.put(name, changed.getOrDefault(name, text(name)));
        }
        return all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String text(String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : PersianText.tidy(typed);
    }
}
