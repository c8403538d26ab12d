package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The combinations of the first columns of the index that a list is walked along: districts, and states and purposes if it has them. */
final class DeskParts {
    /** How a case ends first. */
    static final Set<InquiryState> ENDS =
            EnumSet.of(InquiryState.ISSUED, InquiryState.REFUSED, InquiryState.WITHDRAWN, InquiryState.EXPIRED);

    /** Every combination as a row; its values are {@link #all}. */
    static final String EACH =
            "select district, state, purpose from unnest(?) district, unnest(?) state, unnest(?) purpose";

    private final DeskFilter filter;
    private final DeskOrder order;

    DeskParts(DeskFilter filter, DeskOrder order) {
        this.filter = filter;
        this.order = order;
    }

    /** The columns, each compared with that. */
    List<String> conditions(String value) {
        List<String> all = new ArrayList<>(List.of(order.district() + " = " + value));
        order.state().ifPresent(column -> all.add(column + " = " + value));
        order.purpose().ifPresent(column -> all.add(column + " = " + value));
        return all;
    }

    /** The columns, each compared with its own in {@code part}. */
    List<String> conditionsOnEach() {
        List<String> all = new ArrayList<>(List.of(order.district() + " = part.district"));
        order.state().ifPresent(column -> all.add(column + " = part.state"));
        order.purpose().ifPresent(column -> all.add(column + " = part.purpose"));
        return all;
    }

    boolean isOne() {
        return all().stream().allMatch(part -> part.length == 1);
    }

    /** The values of {@link #EACH}. */
    List<Object[]> all() {
        return List.of(filter.districts().toArray(Integer[]::new), states(), purposes());
    }

    /** The values of each column that the index has, as {@code any(?)} takes them. */
    Stream<Object[]> values() {
        List<Object[]> all = all();
        return Stream.of(
                        Optional.of(all.get(0)),
                        order.state().map(column -> all.get(1)),
                        order.purpose().map(column -> all.get(2)))
                .flatMap(Optional::stream);
    }

    /** The same for {@code = ?}, if {@link #isOne}. */
    Stream<Object> onlyValues() {
        return values().map(part -> part[0]);
    }

    private String[] states() {
        if (order.state().isEmpty()) {
            return new String[] {""};
        }
        if (order == DeskOrder.ENDED) {
            Set<InquiryState> as = filter.ended().orElseThrow().as();
            return names(as.isEmpty() ? ENDS : as);
        }
        return names(filter.states().isEmpty() ? statesOfOrder() : filter.states());
    }

    private Set<InquiryState> statesOfOrder() {
        return order == DeskOrder.DEADLINE ? InquiryState.open() : EnumSet.allOf(InquiryState.class);
    }

    private String[] purposes() {
        if (order.purpose().isEmpty()) {
            return new String[] {""};
        }
        return filter.purpose()
                .map(one -> new String[] {one.name()})
                .orElseGet(() -> names(EnumSet.allOf(Purpose.class)));
    }

    static String[] names(Collection<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).toArray(String[]::new);
    }
}
