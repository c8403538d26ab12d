package ir.shahrvandsepari.house;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.notice.NoticeTemplate;
import ir.shahrvandsepari.parameter.Parameters;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Pattern OF_PAGE = Pattern.compile("\\bt\\['([^']+)'\\]");
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern INVALID = Pattern.compile("new InvalidValue\\(\\s*\"([a-z0-9-]+)\"");

    static List<String> rooms() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_fa.properties"))
                    .map(name -> name.substring(0, name.length() - "_fa.properties".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void everyLanguageSaysTheSameThings(String room) throws IOException {
        assertThat(keys(room, "fa")).isNotEmpty().isEqualTo(keys(room, "en"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void noKeyIsSaidTwiceOrLeftEmpty(String room) throws IOException {
        for (String language : List.of("fa", "en")) {
            String text = Files.readString(file(room, language));
            assertThat(doubles(text))
                    .as(room + " " + language + ": keys said twice")
                    .isEmpty();
            assertThat(bundle(room, language).values())
                    .noneMatch(value -> value.toString().isBlank());
        }
        assertThat(doubles("a = 1\nb = 2\na = 3\n")).containsExactly("a");
    }

    @Test
    void everyLanguageHasAllItsFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith("_en.properties")))
                    .hasSameSizeAs(rooms());
        }
    }

    @Test
    void everyKeyThatAPageUsesExists() throws IOException {
        assertThat(used(OF_PAGE, "src/main/webapp", ".xhtml", "")).isNotEmpty();
        assertThat(missing(used(OF_PAGE, "src/main/webapp", ".xhtml", ""), keys("desk", "fa")))
                .isEmpty();
        assertThat(missing(Set.of("no.such.key"), keys("desk", "fa"))).isNotEmpty();
    }

    @Test
    void everyRefusalHasItsSentences() throws IOException {
        Set<String> slugs = used(REFUSAL, "src/main/java", ".java", "problem.");

        assertThat(slugs).isNotEmpty();
        assertThat(missing(with(slugs, ".title"), keys("problem", "fa"))).isEmpty();
        assertThat(missing(with(slugs, ".detail"), keys("problem", "fa"))).isEmpty();
    }

    @Test
    void everyBadValueHasItsSentence() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String room : rooms()) {
            said.addAll(keys(room, "fa"));
        }
        Set<String> codes = used(INVALID, "src/main/java", ".java", "invalid.");

        assertThat(codes).isNotEmpty();
        assertThat(missing(codes, said)).isEmpty();
    }

    @Test
    void everyParameterAndEveryTextMessageHasItsName() throws IOException {
        List<String> names = Stream.concat(
                        Stream.of(Parameters.Name.values()).map(name -> "parameter." + name),
                        Stream.of(NoticeTemplate.values()).map(template -> "template." + template))
                .toList();

        assertThat(missing(names, keys("desk", "fa"))).isEmpty();
    }

    private static Set<String> used(Pattern pattern, String root, String ending, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            Set<String> found = new TreeSet<>();
            for (Path file :
                    files.filter(name -> name.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> prefix + match.group(1))
                        .forEach(found::add);
            }
            return found;
        }
    }

    private static Set<String> with(Set<String> keys, String ending) {
        return keys.stream().map(key -> key + ending).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> missing(Collection<String> used, Set<String> known) {
        return used.stream().filter(key -> !known.contains(key)).toList();
    }

    private static List<String> doubles(String text) {
        List<String> keys = new ArrayList<>(text.lines()
                .filter(line -> line.matches("^[A-Za-z0-9].*?[=:].*"))
                .map(line -> line.split("[=: ]", 2)[0].strip())
                .toList());
        new TreeSet<>(keys).forEach(keys::remove);
        return keys;
    }

    private static Set<String> keys(String room, String language) throws IOException {
        return new TreeSet<>(bundle(room, language).stringPropertyNames());
    }

    private static Properties bundle(String room, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(room, language))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Path file(String room, String language) {
        return FOLDER.resolve(room + "_" + language + ".properties");
    }
}
