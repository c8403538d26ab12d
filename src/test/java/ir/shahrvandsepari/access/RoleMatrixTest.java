package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.kernel.Refusal;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what. */
class RoleMatrixTest {
    @ParameterizedTest
    @EnumSource(Action.class)
    void everyActionIsAllowedToSomebody(Action action) {
        assertThat(Role.values())
                .anyMatch(role -> RoleMatrix.reach(action, role).isPresent());
    }

    @Test
    void whoeverIsExpertOfOneDistrictAndManagerOfAnotherIsNotManagerOfBoth() {
        Caller caller = new Caller(
                "x",
                "2740000121",
                "x",
                Set.of(Role.EXPERT, Role.MANAGER),
                OptionalLong.empty(),
                Set.of(1, 5),
                Map.of(Role.EXPERT, Set.of(5), Role.MANAGER, Set.of(1)));
        assertThat(RoleMatrix.may(caller, Action.REQUEST_REVOCATION, 1)).isTrue();
        assertThat(RoleMatrix.may(caller, Action.REQUEST_REVOCATION, 5)).isFalse();
        assertThat(RoleMatrix.may(caller, Action.READ_CASE, 5)).isTrue();
        assertThat(RoleMatrix.may(caller, Action.READ_CASE, 2)).isFalse();
        assertThat(RoleMatrix.districts(caller, Action.READ_CASE)).containsExactlyInAnyOrder(1, 5);
        assertThat(RoleMatrix.districts(caller, Action.SEE_FIGURES)).containsExactly(1);
    }

    @Test
    void whoeverOnlyVisitsADistrictSeesNoListOfIt() {
        Caller caller = new Caller(
                "x",
                "2740000121",
                "x",
                Set.of(Role.EXPERT, Role.INSPECTOR),
                OptionalLong.empty(),
                Set.of(1, 5),
                Map.of(Role.EXPERT, Set.of(1), Role.INSPECTOR, Set.of(5)));
        assertThat(RoleMatrix.districts(caller, Action.READ_CASE)).containsExactly(1);
    }

    @Test
    void anInspectorReachesNoFurtherThanWhatHeWasDrawnFor() {
        Caller inspector = new Caller(
                "x",
                "2740000121",
                "x",
                Set.of(Role.INSPECTOR),
                OptionalLong.empty(),
                Set.of(5),
                Map.of(Role.INSPECTOR, Set.of(5)));
        assertThat(RoleMatrix.may(inspector, Action.READ_CASE, 5)).isFalse();
        assertThat(RoleMatrix.mayAsDrawn(inspector, Action.READ_CASE, 5)).isTrue();
        assertThat(RoleMatrix.mayAsDrawn(inspector, Action.READ_CASE, 1)).isFalse();
    }

    @Test
    void nobodyMayDoAnythingUnlessItIsWritten() {
        assertThat(Action.values())
                .allSatisfy(action -> assertThatThrownBy(() -> RoleMatrix.require(Caller.anonymous(), action))
                        .isInstanceOf(Refusal.class));
    }
}
