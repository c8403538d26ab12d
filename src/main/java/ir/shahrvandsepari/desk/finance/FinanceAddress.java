package ir.shahrvandsepari.desk.finance;

import ir.shahrvandsepari.insight.BillFilter;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.levy.BillState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filters of the list of bills as they stand in its address. Nonsense in an address filters nothing. */
@RequestScoped
public class FinanceAddress {
    private static final String STATE = "state";
    private static final String WORDS = "q";
    private static final String AFTER = "after";

    @Inject
    private HttpServletRequest request;

    BillFilter filter() {
        return new BillFilter(state(), Optional.of(getWords()));
    }

    private Optional<BillState> state() {
        return Arrays.stream(BillState.values())
                .filter(state -> key(state).equals(text(STATE)))
                .findFirst();
    }

    private static String key(BillState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    OptionalLong after() {
        return text(AFTER).matches("[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(text(AFTER))) : OptionalLong.empty();
    }

    public String getWords() {
        return text(WORDS);
    }

    public String getStateKey() {
        return state().map(FinanceAddress::key).orElse("");
    }

    public boolean isAt(BillState state) {
        return state().filter(one -> one == state).isPresent();
    }

    public boolean isFirstPage() {
        return after().isEmpty();
    }

    public boolean isNarrowed() {
        return state().isPresent() || !getWords().isEmpty();
    }

    /** The same list in another state, from its beginning; null for every state. */
    public String toState(BillState state) {
        return "?" + query(Map.of(STATE, state == null ? "" : key(state), AFTER, ""));
    }

    String toRowsAfter(long id) {
        return "?" + query(Map.of(AFTER, Long.toString(id)));
    }

    public String getToFirstPage() {
        return "?" + query(Map.of(AFTER, ""));
    }

    private String query(Map<String, String> changed) {
        return Stream.of(STATE, WORDS, AFTER)
                .map(name -> Map.entry(name, changed.getOrDefault(name, text(name))))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String text(String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : PersianText.tidy(typed);
    }
}
