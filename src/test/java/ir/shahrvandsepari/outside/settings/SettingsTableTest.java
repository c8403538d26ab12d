package ir.shahrvandsepari.outside.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of {@code server-config/README.md} against what the code and {@code web.xml} really read. */
class SettingsTableTest {
    private static final Pattern READ = Pattern.compile("(?:@ConfigProperty\\(\\s*name\\s*=\\s*"
            + "|get(?:Optional)?Value\\(\\s*)\"(separi\\.[a-z0-9.-]+)\"|MPCONFIG=(separi\\.[a-z0-9.-]+)}");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(separi\\.[a-z0-9.-]+)` \\| ([^|]+) \\|");

    @Test
    void theTableNamesEverySettingThatIsReadAndNoOther() throws IOException {
        Set<String> read = new TreeSet<>(names(READ, sources()));
        read.addAll(required());

        assertThat(read).hasSizeGreaterThan(15);
        assertThat(names(ROW, table())).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void theTableCallsRequiredWhatTheStartDemands() throws IOException {
        Set<String> said = ROW.matcher(table())
                .results()
                .filter(row -> row.group(2).strip().equals("required"))
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(said).isEqualTo(required());
    }

    /** What an empty configuration is asked for. */
    private static Set<String> required() {
        return new RequiredSettings(name -> java.util.Optional.empty(), false)
                .complaints().stream()
                        .map(complaint -> complaint.substring(0, complaint.indexOf(' ')))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String table() throws IOException {
        return Files.readString(Path.of("server-config/README.md"));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(name -> name.toString().matches(".*(\\.java|web\\.xml)"))
                    .toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return text.toString();
        }
    }
}
