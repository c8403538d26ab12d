package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.kernel.CrockfordBase32;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.property.RenovationCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody typed to search as a condition on {@code inquiry i}: whatever the words could mean. What they cannot mean is
 * not asked, so that each meaning meets its index (V032).
 */
record TypedWords(String condition, List<Object> values) {

    static TypedWords of(String typed) {
        List<String> either = new ArrayList<>();
        List<Object> values = new ArrayList<>();
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
        return new TypedWords(either.isEmpty() ? "false" : "(" + String.join(" or ", either) + ")", values);
    }

    private static <T> Optional<T> reading(String typed, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(typed));
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }
}
