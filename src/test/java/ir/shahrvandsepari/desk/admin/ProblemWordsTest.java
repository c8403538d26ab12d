package ir.shahrvandsepari.desk.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+98914", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void noCellBecomesAFormula(String cell) {
        assertThat(ProblemWords.harmless(cell)).isEqualTo("'" + cell);
    }

    @Test
    void whatIsNoFormulaStaysAsItIs() {
        assertThat(ProblemWords.harmless("5-1-10-1-1-0-0")).isEqualTo("5-1-10-1-1-0-0");
        assertThat(ProblemWords.harmless("a=b")).isEqualTo("a=b");
        assertThat(ProblemWords.harmless("")).isEmpty();
        assertThat(ProblemWords.harmless(null)).isEmpty();
    }
}
