package ir.shahrvandsepari.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern ARABIC_SCRIPT = Pattern.compile("[\\u0620-\\u064A\\u066E-\\u06D3\\u06FA-\\u06FF]");

    private static final Pattern ROW = Pattern.compile("\\bvar=\"(\\w+)\"");
    private static final Pattern BEAN = Pattern.compile("(?s)@Named(?:\\(\"(\\w+)\"\\))?\\s.*?\\bclass (\\w+)");

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

    /** Faces asks for a bean of that name before it asks for the row: the page would show the bean. */
    @Test
    void noRowOfAPageIsCalledAsABeanIs() throws IOException {
        Set<String> beans = beans();
        assertThat(beans).contains("adminPeople");
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy((name, page) ->
                        assertThat(rows(page)).as(name).isNotNull().doesNotContainAnyElementsOf(beans));
        assertThat(rows("<ui:repeat var=\"adminPeople\"/>")).containsExactly("adminPeople");
    }

    private static List<String> rows(String page) {
        return ROW.matcher(page).results().map(row -> row.group(1)).toList();
    }

    private static Set<String> beans() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> beans = new TreeSet<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                BEAN.matcher(Files.readString(file)).results().forEach(bean -> beans.add(name(bean)));
            }
            return beans;
        }
    }

    private static String name(MatchResult bean) {
        String type = bean.group(2);
        return bean.group(1) != null ? bean.group(1) : Character.toLowerCase(type.charAt(0)) + type.substring(1);
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
