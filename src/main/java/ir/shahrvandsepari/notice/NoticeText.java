package ir.shahrvandsepari.notice;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a message, with names in braces for what it is told. Every name of its template stands in it and no other; a
 * link has a line to itself, so that every telephone finds it, and no other link stands in it.
 */
public record NoticeText(String words) {
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)\\}");
    private static final Pattern LINK_ALONE = Pattern.compile("(?m)^\\{link\\}$");
    private static final Pattern FOREIGN_LINK = Pattern.compile("(?i)https?:|www\\.|://");
    private static final String LINK = "link";
    /** More parts than that and networks drop some. */
    private static final int MOST_PARTS = 6;

    /**
     * What somebody typed, tidy: Persian digits, single spaces, no invisible marks.
     *
     * @throws InvalidValue {@code sms-text-empty}, {@code sms-name-unknown}, {@code sms-name-missing}, {@code
     *     sms-brace-alone}, {@code sms-link-not-alone}, {@code sms-link-foreign}, {@code sms-too-long}
     */
    public static NoticeText of(NoticeTemplate template, String typed) {
        NoticeText text = new NoticeText(tidy(typed == null ? "" : typed));
        text.requireNames(template);
        text.requireLinks(template);
        if (text.filled(samples(template)).parts() > MOST_PARTS) {
            throw new InvalidValue("sms-too-long", Integer.toString(MOST_PARTS));
        }
        return text;
    }

    /**
     * Reads what {@link #json()} made, as {@link #of}.
     *
     * @throws InvalidValue as {@link #of}; {@code sms-text-empty} if it is something else
     */
    public static NoticeText parse(NoticeTemplate template, String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return of(template, ((JsonString) reader.readValue()).getString());
        } catch (JsonException | ClassCastException e) {
            throw new InvalidValue("sms-text-empty", json);
        }
    }

    /** The words as a JSON string. */
    public String json() {
        return Json.createValue(words).toString();
    }

    private static String tidy(String typed) {
        String tidy = typed.strip()
                .lines()
                .map(PersianText::tidy)
                .map(PersianText::persianDigits)
                .collect(Collectors.joining("\n"));
        if (tidy.isBlank()) {
            throw new InvalidValue("sms-text-empty", tidy);
        }
        return tidy;
    }

    private void requireNames(NoticeTemplate template) {
        Set<String> used = NAME.matcher(words)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (NAME.matcher(words).replaceAll("").matches("(?s).*[{}].*")) {
            throw new InvalidValue("sms-brace-alone", words);
        }
        used.stream()
                .filter(name -> !template.names().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidValue("sms-name-unknown", braced(name));
                });
        template.names().stream()
                .filter(name -> !used.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidValue("sms-name-missing", braced(name));
                });
    }

    private static String braced(String name) {
        return "{" + name + "}";
    }

    private void requireLinks(NoticeTemplate template) {
        if (template.names().contains(LINK) && !LINK_ALONE.matcher(words).find()) {
            throw new InvalidValue("sms-link-not-alone", words);
        }
        if (FOREIGN_LINK.matcher(words).find()) {
            throw new InvalidValue("sms-link-foreign", words);
        }
    }

    /** The message that somebody gets. */
    SmsText filled(Map<String, String> values) {
        return new SmsText(NAME.matcher(words)
                .replaceAll(name -> Matcher.quoteReplacement(PersianText.tidy(values.get(name.group(1))))));
    }

    /** The message with likely values, to look at. */
    public SmsText sample(NoticeTemplate template) {
        return filled(samples(template));
    }

    private static Map<String, String> samples(NoticeTemplate template) {
        List<String> names = template.names();
        return names.stream().collect(Collectors.toMap(name -> name, NoticeTemplate::sample));
    }
}
