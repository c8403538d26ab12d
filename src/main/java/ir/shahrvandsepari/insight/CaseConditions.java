package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.kernel.CrockfordBase32;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        filter.from().ifPresent(day -> and("i.filed_at >= ?", beginOf(day)));
        filter.to().ifPresent(day -> and("i.filed_at < ?", beginOf(day.plusDays(1))));
        filter.words().ifPresent(this::words);
    }

    void and(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    /** Those that come after a row of a list by deadline. */
    void after(LocalDate dueOn, long id) {
        conditions.add("(i.due_on, i.id) > (?, ?)");
        values.addAll(List.of(dueOn, id));
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

    /** Whatever the words could mean: what they cannot mean is not asked, so that each condition meets its index. */
    private void words(String typed) {
        List<String> either = new ArrayList<>();
        reading(typed, RenovationCode::parse).ifPresent(code -> {
            either.add("i.renovation_code = ?");
            values.add(code.toString());
        });
        reading(typed, CertificateNumber::parse).ifPresent(number -> {
            either.add("i.id = (select c.inquiry_id from certificate c where c.number = ?)");
            values.add(number.toString());
        });
        reading(typed, CrockfordBase32::normalize).ifPresent(beginning -> {
            either.add("i.tracking_code like ?");
            values.add(beginning + "%");
        });
        String name = PersianText.searchKey(typed);
        if (!name.isEmpty()) {
            either.add("to_tsvector('simple', i.applicant_key) @@ to_tsquery('simple', ?)");
            values.add(Arrays.stream(name.split(" ")).map(word -> word + ":*").collect(Collectors.joining(" & ")));
        }
        conditions.add(either.isEmpty() ? "false" : "(" + String.join(" or ", either) + ")");
    }

    private static <T> Optional<T> reading(String typed, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(typed));
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime beginOf(LocalDate day) {
        return day.atStartOfDay(Tehran.ZONE).toOffsetDateTime();
    }
}
