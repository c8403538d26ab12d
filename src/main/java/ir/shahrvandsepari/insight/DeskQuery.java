package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.kernel.Tehran;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filter of the desk as SQL. */
final class DeskQuery {
    private static final String OPEN = InquiryState.open().stream()
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", ", "i.state in (", ")"));

    private final DeskFilter filter;
    private final DeskOrder order;
    private final DeskParts parts;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    DeskQuery(DeskFilter filter) {
        this.filter = filter;
        this.order = DeskOrder.of(filter);
        this.parts = new DeskParts(filter, order);
        if (order.state().isEmpty() || order == DeskOrder.ENDED) {
            states();
        }
        if (order == DeskOrder.DEADLINE) {
            // to the letter what the index of open cases says of itself: otherwise it is not used
            conditions.add(OPEN);
        }
        if (order.purpose().isEmpty()) {
            filter.purpose().ifPresent(purpose -> and("i.purpose = ?", purpose.name()));
        }
        filter.dueOn().ifPresent(days -> between("i.due_on", days));
        filter.filedOn().ifPresent(this::filed);
        filter.firstOutcome().ifPresent(outcome -> and("f.first_outcome = ?", outcome.name()));
        filter.ended().ifPresent(this::ended);
        filter.handled().ifPresent(this::handled);
        filter.hand().ifPresent(this::inHand);
    }

    private void states() {
        if (!filter.states().isEmpty()) {
            and("i.state = any(?)", (Object) DeskParts.names(filter.states()));
        }
    }

    private void filed(Days days) {
        if (order == DeskOrder.FIRST_OUTCOME) {
            between("f.filed_on", days);
        } else {
            and("i.filed_at >= ?", Tehran.beginOf(days.first()));
            and("i.filed_at < ?", Tehran.beginOf(days.last().plusDays(1)));
        }
    }

    private void ended(DeskFilter.Ended ended) {
        ended.on().ifPresent(days -> between(order == DeskOrder.ENDED ? "f.ended_on" : order.place(), days));
        if (ended.withoutVisit()) {
            and("not f.visited");
        }
        ended.again().ifPresent(again -> and(again.condition()));
        ended.because()
                .ifPresent(code -> and(
                        order == DeskOrder.REASON
                                ? "r.code = ?"
                                : "exists (select from case_reason r where r.inquiry_id = i.id and r.code = ?)",
                        code));
        if (order != DeskOrder.ENDED && !ended.as().isEmpty()) {
            and("f.ended_as = any(?)", (Object) DeskParts.names(ended.as()));
        }
    }

    private void handled(DeskFilter.Handled handled) {
        and("h.officer = ?", handled.officer());
        handled.office().ifPresent(office -> and("h.office_id = ?", office));
        handled.on().ifPresent(days -> between("h.done_on", days));
        handled.second().ifPresent(second -> and("h.approver = ?", second));
        Optional<String> deed = handled.deed()
                .filter(one -> one.isBesideSteps() == handled.isBesideSteps())
                .map(DeskFilter.Deed::column);
        if (handled.isBesideSteps()) {
            onceBesideSteps(handled, deed.orElse("approver is not null"));
        } else {
            onceBySteps(handled, deed);
        }
    }

    /** Once for each case, however often the same official had it: by the last such step, and on what day the next one was is kept. */
    private void onceBySteps(DeskFilter.Handled handled, Optional<String> deed) {
        deed.ifPresent(column -> and("h." + column));
        String next = "h.next_" + deed.map(column -> column + "_on").orElse("on");
        handled.on()
                .ifPresentOrElse(
                        days -> and("(" + next + " is null or " + next + " > ?)", days.last()),
                        () -> and(next + " is null"));
    }

    /** The same for what is rarer: whether there is a later one is looked up. */
    private void onceBesideSteps(DeskFilter.Handled handled, String deed) {
        and("h." + deed);
        String later = order.table() + " later where later.inquiry_id = h.inquiry_id"
                + " and later.officer = h.officer and later.sequence > h.sequence and later." + deed
                + (handled.second().isPresent() ? " and later.approver = h.approver" : "");
        handled.on()
                .ifPresentOrElse(
                        days -> and(none(later + " and later.done_on <= ?"), days.last()), () -> and(none(later)));
    }

    private void inHand(DeskFilter.InHand hand) {
        String held = "case_hand c where c.inquiry_id = i.id";
        hand.of()
                .ifPresentOrElse(
                        of -> and("exists (select from " + held + " and c.login = ?)", of.value()),
                        () -> and(none(held)));
    }

    /**
     * That there are no such rows, asked case by case along the walk. A plain {@code not exists} may be made a join that reads all
     * there are, once for each combination that is walked.
     */
    private static String none(String rows) {
        return "(select true from " + rows + " limit 1) is null";
    }

    /** Only those of them. */
    DeskQuery among(List<Long> ids) {
        and("i.id = any(?)", (Object) ids.toArray(Long[]::new));
        return this;
    }

    /** Only those that the words find. */
    DeskQuery finding(TypedWords words) {
        and(words.walked(), words.walkedValues().toArray());
        return this;
    }

    /** Of the first cases in order those that the words find: costs the same whatever the words are. */
    String foundAmongFirst(TypedWords words) {
        if (parts.isOne() && order.table().equals("inquiry")) {
            // what the words look at comes along, and with names alone it comes from the index
            String first = "select i.id as id, " + order.place()
                    + " as place, i.applicant_key, i.tracking_code, i.renovation_code from inquiry i where "
                    + String.join(" and ", where("?")) + " order by " + inOrder(order.place(), order.id()) + " limit ?";
            return "select i.id, i.place from (" + first + ") i where " + words.walked() + " order by "
                    + inOrder("i.place", "i.id") + " limit ?";
        }
        return "select first.id, first.place from (" + firstOfEach()
                + ") first join inquiry i on i.id = first.id where " + words.walked()
                + " order by " + inOrder("first.place", "first.id") + " limit ?";
    }

    Object[] valuesAmongFirst(int walked, TypedWords words, int limit) {
        List<Object> all = new ArrayList<>(List.of(valuesOfEach(walked)));
        all.addAll(words.walkedValues());
        all.add(limit);
        return all.toArray();
    }

    /** Only those behind the case with that number. */
    DeskQuery after(OptionalLong id) {
        id.ifPresent(last -> and(order.isBehindCase(), last, last));
        return this;
    }

    private void between(String column, Days days) {
        and(column + " between ? and ?", days.first(), days.last());
    }

    private void and(String condition, Object... more) {
        conditions.add(condition);
        values.addAll(Arrays.asList(more));
    }

    /** Numbers and places of the first cases in order: walks every combination of the index for as many, and merges them. */
    String firstOfEach() {
        if (parts.isOne()) {
            // with nothing to merge the values stand in the condition itself, where the planner knows them
            return select(where("?")) + " limit ?";
        }
        return someOfEach() + " order by " + inOrder("hit.place", "hit.id") + " limit ?";
    }

    private String someOfEach() {
        List<String> each = parts.conditionsOnEach();
        each.addAll(conditions);
        return "select hit.id, hit.place from (" + DeskParts.EACH + ") part cross join lateral (" + select(each)
                + " limit ?) hit";
    }

    /** How many there are, up to a limit: one combination after the other until there are so many. Its values are the same. */
    String count() {
        return "select count(*) from (" + (parts.isOne() ? select(where("?")) : someOfEach()) + " limit ?) met";
    }

    /** The values of {@link #firstOfEach} and {@link #count}. */
    Object[] valuesOfEach(int limit) {
        return parts.isOne() ? values(parts.onlyValues(), limit) : values(parts.all().stream(), limit, limit);
    }

    private List<String> where(String value) {
        List<String> all = parts.conditions(value);
        all.addAll(conditions);
        return all;
    }

    private Object[] values(Stream<?> first, Object... more) {
        return Stream.of(first, values.stream(), Stream.of(more))
                .flatMap(some -> some)
                .toArray();
    }

    /** The same in one go: for few cases, or for all of them. */
    String together() {
        return select(where("any(?)"));
    }

    Object[] valuesTogether(Object... more) {
        return values(parts.values(), more);
    }

    private String select(List<String> where) {
        String all = String.join(" and ", where);
        return "select " + order.id() + " as id, " + order.place() + " as place from " + order.rows(all) + " where "
                + all + " order by " + inOrder(order.place(), order.id());
    }

    /** What a query is ordered by, given the names of its columns. */
    String inOrder(String place, String id) {
        return place + " " + order.direction() + ", " + id + " " + order.direction();
    }
}
