package ir.shahrvandsepari.insight;

import ir.shahrvandsepari.certificate.CertificateNumber;
import ir.shahrvandsepari.kernel.CrockfordBase32;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.property.RenovationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody typed to search as a condition on {@code inquiry i}: whatever the words could mean. What they cannot mean is
 * not asked, so that each meaning meets its index (V032).
 */
record TypedWords(String condition, List<Object> values, List<String> name) {
    private static final String BY_NAME = "to_tsvector('simple', i.applicant_key) @@ to_tsquery('simple', ?)";

    /**
     * The same where a list is walked: most names are passed over before they are taken apart, which costs ten times as much.
     */
    String walked() {
        String unlike = "strpos(i.applicant_key, ?) = 0 or ".repeat(name.size());
        return condition.replace(BY_NAME, "(not (" + unlike + "false) and " + BY_NAME + ")");
    }

    /** The values of {@link #walked}: the name is what is asked last. */
    List<Object> walkedValues() {
        List<Object> all = new ArrayList<>(values);
        all.addAll(Math.max(0, values.size() - 1), name);
        return all;
    }

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
        List<String> words = name.isEmpty() ? List.of() : List.of(name.split(" "));
        if (!words.isEmpty()) {
            either.add(BY_NAME);
            values.add(words.stream().map(word -> word + ":*").collect(Collectors.joining(" & ")));
        }
        return new TypedWords(either.isEmpty() ? "false" : "(" + String.join(" or ", either) + ")", values, words);
    }

    private static <T> Optional<T> reading(String typed, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(typed));
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }
}
