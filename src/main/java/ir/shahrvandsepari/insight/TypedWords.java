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
import java.util.stream.Stream;

/**
 * What somebody typed to search as a condition on {@code inquiry i}: whatever the words could mean. What they cannot mean is
 * not asked, so that each meaning meets its index (V032).
 */
record TypedWords(String condition, List<Object> values, List<String> name) {
    /** Words of a name that are also tried as one; more would ask for too much. */
    private static final int MOST_JOINED = 4;

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
            values.add(String.join(" | ", together(words)));
        }
        return new TypedWords(either.isEmpty() ? "false" : "(" + String.join(" or ", either) + ")", values, words);
    }

    /** Every way to read the words as names: a half-space that was typed as a space parts what is kept as one word. */
    private static List<String> together(List<String> words) {
        String alone = words.get(0) + ":*";
        if (words.size() == 1) {
            return List.of(alone);
        }
        List<String> rest = words.subList(1, words.size());
        if (words.size() > MOST_JOINED) {
            return List.of(alone + " & " + together(rest).get(0));
        }
        List<String> joined = new ArrayList<>(rest);
        joined.set(0, words.get(0) + rest.get(0));
        return Stream.concat(together(rest).stream().map(name -> alone + " & " + name), together(joined).stream())
                .toList();
    }

    private static <T> Optional<T> reading(String typed, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(typed));
        } catch (InvalidValue other) {
            return Optional.empty();
        }
    }
}
