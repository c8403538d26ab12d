package ir.shahrvandsepari.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetsTest {
    private static final List<SourceFile> SOURCES = new ArrayList<>();

    static List<SourceRule> rules() {
        return SourceRules.all();
    }

    @BeforeAll
    static void readAllSources() throws IOException {
        for (String root : SourceRules.EVERYWHERE) {
            SOURCES.addAll(SourceFile.below(Path.of(root)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theSourcesKeepTheRule(SourceRule rule) {
        List<SourceFile> concerned = SOURCES.stream().filter(rule::isAbout).toList();

        assertThat(concerned).as("sources that the rule is about").isNotEmpty();
        assertThat(concerned).flatMap(rule::complaintsAbout).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleBitesAPlantedSource(SourceRule rule) {
        assertThat(rule.complaintsAbout(rule.planted())).isNotEmpty();
    }

    @Test
    void nineteenOfTwentyFilesHaveAtMost200Lines() {
        List<Long> lengths = SOURCES.stream().map(SourceFile::lines).sorted().toList();

        assertThat(percentile95(lengths)).isLessThanOrEqualTo(200);
        assertThat(percentile95(List.of(10L, 20L, 300L))).isGreaterThan(200);
    }

    private static long percentile95(List<Long> sorted) {
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    @Test
    void atMostOneParameterInTwentyIsBareTextInsideTheRooms() {
        List<JavaClass> rooms = new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .filter(type -> !Rooms.isIn(type, "kernel", "api", "desk", "outside", "insight"))
                        .toList();

        assertThat(shareOfText(rooms)).isLessThanOrEqualTo(0.05);
        assertThat(shareOfText(List.of(new ClassFileImporter().importClass(Talkative.class))))
                .isGreaterThan(0.05);
    }

    /** What this test must object to. */
    static final class Talkative {
        void say(String what, String toWhom) {}
    }

    /** Counted are the parameters of methods that other classes can call; a parser's own input is text by nature. */
    private static double shareOfText(List<JavaClass> types) {
        List<JavaClass> parameters = types.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !readsText(method))
                .flatMap(method -> method.getRawParameterTypes().stream())
                .toList();
        long text = parameters.stream()
                .filter(type -> type.isEquivalentTo(String.class))
                .count();
        return (double) text / Math.max(1, parameters.size());
    }

    private static boolean readsText(JavaMethod method) {
        return method.getName().matches("parse.*|of|valueOf|convertToEntityAttribute|equals");
    }
}
