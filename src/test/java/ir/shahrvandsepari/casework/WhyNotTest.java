package ir.shahrvandsepari.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhyNotTest {
    @Test
    void whatNobodyWouldWonderAboutIsNotExplained() {
        assertThat(WhyNot.NOT_IN_HAND.isBesideThePointOf(Action.PUT_BACK)).isTrue();
        assertThat(WhyNot.NOT_IN_HAND.isBesideThePointOf(Action.CLEAR)).isFalse();
        assertThat(WhyNot.STATE.isBesideThePointOf(Action.REFUSE)).isFalse();
        assertThat(WhyNot.STATE.isBesideThePointOf(Action.APPROVE)).isTrue();
        assertThat(WhyNot.STATE.isBesideThePointOf(Action.RESUME)).isTrue();
        assertThat(WhyNot.ROLE.isBesideThePointOf(Action.REFUSE)).isTrue();
    }
}
