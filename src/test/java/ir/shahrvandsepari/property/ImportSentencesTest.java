package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the kernel's values or the loads find wrong can be said in Persian and in English. */
class ImportSentencesTest {
    private static final Pattern FOUND_WRONG = Pattern.compile(
            "(?:new InvalidValue\\(|fault\\([^,]+, |new RowRule\\(\\s*\"\\w+\",|new ImportProblem\\([^\"]*)\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");
    /** What only a programming error can bring about is told to nobody. */
    private static final Set<String> OURS = Set.of("content-malformed");

    @Test
    void everyCodeHasItsSentenceInBothLanguages() throws IOException {
        Set<String> codes = codes();
        assertThat(codes).contains("national-id-check-digit", "line-too-long", "setback-adds-land", "column-unknown");
        for (String language : List.of("fa", "en")) {
            Set<String> keys = new TreeSet<>(bundle("property", language).keySet());
            keys.addAll(bundle("kernel", language).keySet());
            assertThat(codes).allSatisfy(code -> assertThat(keys).contains("invalid." + code));
        }
    }

    @Test
    void everySentenceIsOfACodeThatIsUsed() throws IOException {
        Set<String> codes = codes();
        codes.addAll(Set.of("key-doubled", "dang-not-six", "owners-incomplete"));
        for (String room : List.of("kernel", "property")) {
            assertThat(bundle(room, "fa").keySet())
                    .isEqualTo(bundle(room, "en").keySet())
                    .filteredOn(key -> key.startsWith("invalid."))
                    .allSatisfy(key -> assertThat(codes).contains(key.substring("invalid.".length())));
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String room : List.of("kernel", "property")) {
            try (Stream<Path> sources = Files.list(Path.of("src/main/java/ir/shahrvandsepari", room))) {
                for (Path source : sources.toList()) {
                    Matcher found = FOUND_WRONG.matcher(Files.readString(source));
                    while (found.find()) {
                        codes.add(found.group(1));
                    }
                }
            }
        }
        codes.removeAll(OURS);
        return codes;
    }

    private static ResourceBundle bundle(String room, String language) {
        return ResourceBundle.getBundle("i18n." + room, Locale.forLanguageTag(language));
    }
}
