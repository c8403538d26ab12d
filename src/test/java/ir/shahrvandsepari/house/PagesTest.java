package ir.shahrvandsepari.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern ARABIC_SCRIPT = Pattern.compile("[\\u0620-\\u064A\\u066E-\\u06D3\\u06FA-\\u06FF]");

    @Test
    void aPageHasAtMost150Lines() throws IOException {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy((name, page) -> assertThat(isTooLong(page)).as(name).isFalse());
        assertThat(isTooLong("<p/>\n".repeat(151))).isTrue();
    }

    @Test
    void noTextThatAPersonReadsStandsInAPage() throws IOException {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy((name, page) -> assertThat(speaks(page)).as(name).isFalse());
        assertThat(speaks("<p>\u0645\u0644\u06A9</p>")).isTrue();
    }

    private static boolean isTooLong(String page) {
        return page.lines().count() > 150;
    }

    private static boolean speaks(String page) {
        return ARABIC_SCRIPT.matcher(COMMENT.matcher(page).replaceAll("")).find();
    }

    private static Map<String, String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            Map<String, String> pages = new TreeMap<>();
            for (Path file : found) {
                pages.put(file.toString(), Files.readString(file));
            }
            return pages;
        }
    }
}
