package ir.shahrvandsepari.desk.district;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.insight.CaseFilter;
import ir.shahrvandsepari.insight.Deadline;
import ir.shahrvandsepari.insight.UrgentCases.Place;
import ir.shahrvandsepari.kernel.PersianText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filters of the district's list as they stand in its address. Nonsense in an address filters nothing. */
@RequestScoped
public class DistrictAddress {

    /** What the district has to do something about. */
    static final Set<InquiryState> WAITING = EnumSet.of(InquiryState.UNDER_REVIEW, InquiryState.AWAITING_VISIT);

    private static final String ALL = "all";

    @Inject
    private HttpServletRequest request;

    /** The states that are listed; none for all. */
    Set<InquiryState> states() {
        if (text("state").equals(ALL)) {
            return deadline().isPresent() ? open() : Set.of();
        }
        return state().map(Set::of).orElse(WAITING);
    }

    /** Whether the list goes by deadline: only what is open has one that matters. */
    boolean byDeadline() {
        return !states().isEmpty() && states().stream().allMatch(InquiryState::isOpen);
    }

    private static Set<InquiryState> open() {
        return Arrays.stream(InquiryState.values())
                .filter(InquiryState::isOpen)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InquiryState.class)));
    }

    private Optional<InquiryState> state() {
        return Arrays.stream(InquiryState.values())
                .filter(state -> state.key().equals(text("state")))
                .findFirst();
    }

    Optional<Deadline> deadline() {
        return Deadline.named(text("due"));
    }

    CaseFilter narrow(CaseFilter filter) {
        return filter.forPurpose(purpose()).matching(Optional.of(getWords()).filter(typed -> !typed.isEmpty()));
    }

    private Optional<Purpose> purpose() {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(text("purpose")))
                .findFirst();
    }

    /** The row that the page before ended with: {@code 2026-12-01.17}. */
    Optional<Place> after() {
        String[] parts = text("after").split("\\.");
        boolean sound = parts.length == 2 && parts[1].matches("[0-9]{1,18}");
        return sound ? day(parts[0]).map(day -> new Place(day, Long.parseLong(parts[1]))) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.format.DateTimeParseException nonsense) {
            return Optional.empty();
        }
    }

    public boolean isNarrowed() {
        return Stream.of("state", "due", "purpose", "q")
                .anyMatch(name -> !text(name).isEmpty());
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

    /** The same list with one filter changed, from its beginning. */
    public String with(String name, String value) {
        return "?" + query(name.equals("after") ? Map.of(name, value) : Map.of(name, value, "after", ""));
    }

    private String query(Map<String, String> changed) {
        return Stream.of("state", "due", "purpose", "q", "after")
                .map(name -> Map.entry(name, changed.getOrDefault(name, text(name))))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String text(String name) {
        return PersianText.tidy(Optional.ofNullable(request.getParameter(name)).orElse(""));
    }
}
