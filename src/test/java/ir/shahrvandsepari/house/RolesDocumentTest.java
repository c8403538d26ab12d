package ir.shahrvandsepari.house;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.access.Reach;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.access.RoleMatrix;
import ir.shahrvandsepari.casework.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the documentation that tells who may do what is made from the tables that the doors ask. */
class RolesDocumentTest {
    private static final Path PAGE = Path.of("src/docs/roles.md");
    private static final Set<Role> OF_A_DISTRICT = EnumSet.of(Role.CLERK, Role.EXPERT, Role.INSPECTOR, Role.MANAGER);

    private static final String HEAD =
            """
            # Who may do what

            Made from `access.RoleMatrix` and `casework.Action`, which doors and journeys ask; a test compares. What is empty nobody
            may: the door answers 403 to a role that may not do it at all, and 404 for what lies beyond a role's reach.

            ## At the doors

            **office** what the caller's own office filed or is addressed by · **district** what lies in a district in which the
            caller holds the role today · **visits** cases of such a district that the caller was drawn to visit · **city** everything

            """;
    private static final String AT_A_CASE =
            """

            ## At a case of the own district

            What else must be true (in whose hand the case is, its state, a second person) says `casework.Action`; the page of a case tells
            why something is not offered.

            """;

    @Test
    void thePageSaysWhatTheTablesSay() throws IOException {
        String page = HEAD
                + table(EnumSet.allOf(Role.class), ir.shahrvandsepari.access.Action.values(), RolesDocumentTest::reach)
                + AT_A_CASE
                + table(
                        OF_A_DISTRICT,
                        Action.values(),
                        (action, role) -> action.roles().contains(role) ? "yes" : "");
        Path made = Path.of("target/roles.md");
        Files.createDirectories(made.getParent());
        Files.writeString(made, page);
        assertThat(PAGE).as("copy %s over it", made).hasContent(page);
    }

    /** What stands in a cell. */
    private interface Cell<A> {
        String of(A action, Role role);
    }

    private static String reach(ir.shahrvandsepari.access.Action action, Role role) {
        Function<Reach, String> word = reach -> word(reach).replace("own ", "");
        return RoleMatrix.reach(action, role).map(word).orElse("");
    }

    private static <A extends Enum<A>> String table(Set<Role> roles, A[] actions, Cell<A> cell) {
        String head = roles.stream().map(RolesDocumentTest::word).collect(Collectors.joining(" | ", "| | ", " |\n"));
        String rule = "|---".repeat(roles.size() + 1) + "|\n";
        return head
                + rule
                + Arrays.stream(actions)
                        .map(action -> roles.stream()
                                .map(role -> cell.of(action, role))
                                .collect(Collectors.joining(" | ", "| " + word(action) + " | ", " |\n")))
                        .collect(Collectors.joining());
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
