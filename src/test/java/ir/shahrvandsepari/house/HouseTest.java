package ir.shahrvandsepari.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter().importPath(Path.of("target/classes"));

    static List<HouseRule> rules() {
        return HouseRules.all();
    }

    /** A rule that matches no class at all fails as well: ArchUnit reports it as empty. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProductKeepsTheRule(HouseRule rule) {
        rule.rule().check(PRODUCT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theRuleBitesAPlantedViolation(HouseRule rule) throws IOException {
        EvaluationResult result = rule.rule().allowEmptyShould(true).evaluate(Planted.classes(rule.planted()));

        assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.contains("Planted"));
    }

    @Test
    void theMapBitesForEveryForbiddenPairOfRoomsAndForNoOther() throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String room : Rooms.all()) {
            sources.put(room + ".Furniture", "public class Furniture {}");
            Rooms.all().stream()
                    .filter(other -> !other.equals(room))
                    .forEach(other -> sources.put(
                            room + "." + visitor(other),
                            "class " + visitor(other) + " { " + Rooms.ROOT + "." + other + ".Furniture borrowed; }"));
        }

        String report = HouseRules.all()
                .get(0)
                .rule()
                .evaluate(Planted.classes(sources))
                .getFailureReport()
                .toString();

        for (String room : Rooms.all()) {
            for (String other : Rooms.all()) {
                assertThat(report.contains(Rooms.ROOT + "." + room + "." + visitor(other) + "."))
                        .as(room + " imports " + other)
                        .isEqualTo(!Rooms.mayImport(room, other));
            }
        }
    }

    private static String visitor(String other) {
        return "Imports_" + other;
    }

    @Test
    void theImportMapHasNoCycle() {
        for (String room : Rooms.all()) {
            assertThat(Rooms.all())
                    .filteredOn(other -> !other.equals(room))
                    .filteredOn(other -> Rooms.mayImport(room, other) && Rooms.mayImport(other, room))
                    .as("rooms that import " + room + " and are imported by it")
                    .isEmpty();
        }
    }
}
