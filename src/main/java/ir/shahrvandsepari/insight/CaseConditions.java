package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.kernel.Tehran;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A filter as the conditions of a query on {@code inquiry i}, each one with its index (V030, V032). */
final class CaseConditions {
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    CaseConditions(CaseFilter filter) {
        filter.office().ifPresent(office -> and("i.office_id = ?", office));
        if (!filter.districts().isEmpty()) {
            and("i.district = any(?)", filter.districts().toArray(Integer[]::new));
        }
        if (!filter.states().isEmpty()) {
            and("i.state = any(?)", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        filter.purpose().ifPresent(purpose -> and("i.purpose = ?", purpose.name()));
        filter.from().ifPresent(day -> and("i.filed_at >= ?", Tehran.beginOf(day)));
        filter.to().ifPresent(day -> and("i.filed_at < ?", Tehran.beginOf(day.plusDays(1))));
        filter.words().ifPresent(this::words);
    }

    void and(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    /** The values of the conditions in their order, and then those. */
    Object[] valuesAnd(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private void words(String typed) {
        TypedWords words = TypedWords.of(typed);
        conditions.add(words.condition());
        values.addAll(words.values());
    }
}
