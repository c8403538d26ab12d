package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.eligibility.Outcome;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.insight.Again;
import ir.shahrvandsepari.insight.Days;
import ir.shahrvandsepari.insight.Deadline;
import ir.shahrvandsepari.insight.DeskFilter;
import ir.shahrvandsepari.insight.DeskFilter.Deed;
import ir.shahrvandsepari.insight.DeskFilter.Ended;
import ir.shahrvandsepari.insight.DeskFilter.Handled;
import ir.shahrvandsepari.insight.DeskFilter.InHand;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filters of the district's list as they stand in its address. Nonsense in an address filters nothing. */
@RequestScoped
public class DistrictAddress {

    /** What the district has to do something about. */
    static final Set<InquiryState> WAITING = InquiryState.waitingForDistrict();

    /** Filters that only links set: each stands above the list and can be taken away. */
    static final List<String> SPECIAL = List.of(
            "filed",
            "outcome",
            "ended",
            "on",
            "because",
            "visit",
            "again",
            "officer",
            "second",
            "office",
            "deed",
            "done",
            "hand",
            "district");

    private static final List<String> PLAIN = List.of("state", "due", "purpose", "q");
    private static final Set<InquiryState> ANSWERS = EnumSet.of(InquiryState.ISSUED, InquiryState.REFUSED);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    private DistrictColumns columns;

    /** The cases of these districts that the address asks for. */
    DeskFilter filter(Set<Integer> districts) {
        return new DeskFilter(
                some(districts),
                states(),
                purpose(),
                due(),
                days("filed"),
                one(Outcome.values(), Outcome::name, "outcome"),
                ended(),
                handled(),
                hand(),
                Optional.of(getWords()));
    }

    private Set<Integer> some(Set<Integer> districts) {
        return districts.stream()
                .filter(district -> text("district").equals(district.toString()))
                .findFirst()
                .map(Set::of)
                .orElse(districts);
    }

    private Set<InquiryState> states() {
        Optional<InquiryState> one = one(InquiryState.values(), InquiryState::key, "state");
        if (one.isPresent()) {
            return Set.of(one.get());
        }
        boolean home = text("state").isEmpty() && !isSpecial();
        return home || text("state").equals("waiting") ? WAITING : Set.of();
    }

    Optional<Purpose> purpose() {
        return one(Purpose.values(), Purpose::name, "purpose");
    }

    private Optional<Days> due() {
        return Deadline.named(text("due")).map(this::days).or(() -> days("due"));
    }

    private Optional<Ended> ended() {
        Set<InquiryState> as = text("ended").equals("answered")
                ? ANSWERS
                : one(InquiryState.values(), InquiryState::key, "ended")
                        .map(Set::of)
                        .orElse(Set.of());
        Ended ended = new Ended(
                as,
                days("on"),
                text("visit").equals("none"),
                Optional.of(text("because")).filter(code -> !code.isEmpty()),
                one(Again.values(), Again::getKey, "again"));
        boolean asked = List.of("ended", "on", "visit", "because", "again").stream()
                .anyMatch(name -> !text(name).isEmpty());
        return asked ? Optional.of(ended) : Optional.empty();
    }

    private Optional<Handled> handled() {
        OptionalLong office = text("office").matches("[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(text("office")))
                : OptionalLong.empty();
        return Optional.of(text("officer"))
                .filter(login -> !login.isEmpty())
                .map(login -> new Handled(
                        login,
                        office,
                        Optional.of(text("second")).filter(second -> !second.isEmpty()),
                        one(Deed.values(), Deed::getKey, "deed"),
                        days("done")));
    }

    private Optional<InHand> hand() {
        return switch (text("hand")) {
            case "" -> Optional.empty();
            case "mine" -> Optional.of(new InHand(Optional.of(new Login(request.getRemoteUser()))));
            case "nobody" -> Optional.of(new InHand(Optional.empty()));
            default -> Optional.of(new InHand(Optional.of(Login.of(text("hand")))));
        };
    }

    /** The days of a deadline, as of today. */
    Days days(Deadline deadline) {
        return deadline.days(Tehran.today(clock));
    }

    Optional<Days> days(String name) {
        return Days.parse(text(name));
    }

    private <E> Optional<E> one(E[] values, Function<E, String> key, String name) {
        return Arrays.stream(values)
                .filter(value -> key.apply(value).equals(text(name)))
                .findFirst();
    }

    /** The case that the page before ended with. */
    OptionalLong after() {
        return text("after").matches("[0-9]{1,18}")
                ? OptionalLong.of(Long.parseLong(text("after")))
                : OptionalLong.empty();
    }

    /** Whether the list shows what waits for the district. */
    public boolean isWaiting() {
        return states().equals(WAITING);
    }

    /** Whether the list shows cases in whatever state. */
    public boolean isAll() {
        return states().isEmpty();
    }

    public boolean isNarrowed() {
        return PLAIN.stream().anyMatch(name -> !text(name).isEmpty()) || isSpecial();
    }

    /** Whether the list was opened from a figure. */
    public boolean isSpecial() {
        return SPECIAL.stream().anyMatch(name -> !text(name).isEmpty());
    }

    public boolean isFirstPage() {
        return after().isEmpty();
    }

    public String getWords() {
        return text("q");
    }

    public String getState() {
        return text("state");
    }

    public String getDue() {
        return text("due");
    }

    public String getPurpose() {
        return text("purpose");
    }

    /** The special filters that are set, by name. */
    public List<String> getSpecials() {
        return SPECIAL.stream().filter(name -> !text(name).isEmpty()).toList();
    }

    /** The same list with one filter changed, from its beginning. */
    public String with(String name, String value) {
        return "?" + query(name.equals("after") ? Map.of(name, value) : Map.of(name, value, "after", ""));
    }

    /** The same list, whole, as a file of that kind. */
    public String export(String as) {
        String query = query(Map.of("after", ""));
        return "export?as=" + as + (query.isEmpty() ? "" : "&" + query);
    }

    private String query(Map<String, String> changed) {
        String filters = Stream.of(PLAIN, SPECIAL, List.of("after"))
                .flatMap(List::stream)
                .map(name -> Map.entry(name, changed.getOrDefault(name, text(name))))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Stream.of(filters, columns.query())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** What the address says of a filter, tidy; empty if nothing. */
    public String text(String name) {
        return PersianText.tidy(Optional.ofNullable(request.getParameter(name)).orElse(""));
    }
}
