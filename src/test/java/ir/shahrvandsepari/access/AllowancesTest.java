package ir.shahrvandsepari.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowancesTest {

    private final Allowances allowances = new Allowances();

    @Test
    void theWholeAllowanceMayBeUsedAtOnceAndNoMore() {
        for (int i = 0; i < 60; i++) {
            assertThat(allowances.take("a", 60, 1_000)).isZero();
        }
        assertThat(allowances.take("a", 60, 1_000)).isEqualTo(1);
        assertThat(allowances.take("b", 60, 1_000)).isZero();
    }

    @Test
    void anAllowanceComesBackEvenly() {
        for (int i = 0; i < 20; i++) {
            allowances.take("a", 20, 0);
        }
        assertThat(allowances.take("a", 20, 2_000)).isEqualTo(1);
        assertThat(allowances.take("a", 20, 3_000)).isZero();
        assertThat(allowances.take("a", 20, 3_000)).isEqualTo(3);
    }

    @Test
    void askingAgainWhileRefusedDoesNotLengthenTheWait() {
        for (int i = 0; i < 20; i++) {
            allowances.take("a", 20, 0);
        }
        for (int second = 0; second < 3; second++) {
            assertThat(allowances.take("a", 20, second * 1_000L)).isEqualTo(3 - second);
        }
        assertThat(allowances.take("a", 20, 3_000)).isZero();
    }

    @Test
    void aLongPauseGivesNoMoreThanOneAllowance() {
        allowances.take("a", 2, 0);
        assertThat(allowances.take("a", 2, 3_600_000)).isZero();
        assertThat(allowances.take("a", 2, 3_600_000)).isZero();
        assertThat(allowances.take("a", 2, 3_600_000)).isPositive();
    }
}
