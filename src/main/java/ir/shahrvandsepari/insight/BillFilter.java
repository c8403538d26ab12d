package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.levy.BillState;
import ir.shahrvandsepari.property.RenovationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which bills a list shows; what is empty filters nothing.
 *
 * @param typed a whole bill id, payment id, tracking code of a case or renovation code
 */
public record BillFilter(Optional<BillState> state, Optional<String> typed) {
    public BillFilter {
        typed = typed.filter(text -> !text.isBlank());
    }

    /** Conditions with their values, each with its index (V041, V085). */
    record Conditions(String where, List<Object> values) {}

    Conditions conditions() {
        List<String> conditions = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        state.ifPresent(one -> {
            conditions.add("b.state = ?");
            values.add(one.name());
        });
        typed.ifPresent(text -> {
            String digits = PersianText.asciiDigits(text).replaceAll("[\\s\u200C]", "");
            String numbers = digits.replaceFirst("^0+", "");
            conditions.add("(b.bill_id = ? or b.payment_id = ? or b.subject = ? or b.renovation_code = ?)");
            values.addAll(List.of(numbers, numbers, code(digits), property(digits)));
        });
        return new Conditions(" where " + String.join(" and ", conditions), values);
    }

    /** As it is kept; what is none finds none. */
    private static String code(String typed) {
        try {
            return TrackingCode.parse(typed).value();
        } catch (InvalidValue none) {
            return "";
        }
    }

    private static String property(String typed) {
        try {
            return RenovationCode.parse(typed).toString();
        } catch (InvalidValue none) {
            return "";
        }
    }
}
