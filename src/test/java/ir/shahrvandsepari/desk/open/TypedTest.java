package ir.shahrvandsepari.desk.open;

import static org.assertj.core.api.Assertions.assertThat;

import ir.shahrvandsepari.desk.Words;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.property.RenovationCode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedTest {

    /** Sentences need a page; the keys do without. */
    private static final Words KEYS = new Words() {
        @Override
        public String say(String key, Object... args) {
            return key;
        }

        @Override
        public String invalid(InvalidValue invalid) {
            return invalid.code();
        }
    };

    private static Typed of(String code) {
        return new Typed(Map.of("code", code), KEYS);
    }

    private static Optional<RenovationCode> read(Typed typed) {
        return typed.read("code", RenovationCode::parse, "check.code.missing");
    }

    @Test
    void showsTheTidyFormOfWhatWasTyped() {
        Typed typed = of(" ۵/۱/۱۰/۱/۱ ");

        assertThat(read(typed)).contains(RenovationCode.parse("5-1-10-1-1-0-0"));
        assertThat(typed.getShown()).containsEntry("code", "5-1-10-1-1-0-0");
        assertThat(typed.isWrong()).isFalse();
    }

    @Test
    void keepsWhatIsWrongAndSaysHowToMendIt() {
        Typed typed = of("5-x");

        assertThat(read(typed)).isEmpty();
        assertThat(typed.getShown()).containsEntry("code", "5-x");
        assertThat(typed.getMistakes()).containsEntry("code", "renovation-code-malformed");
    }

    @Test
    void asksForAFieldThatWasLeftEmpty() {
        Typed typed = new Typed(Map.of(), KEYS);

        assertThat(read(typed)).isEmpty();
        assertThat(typed.getMistakes()).containsEntry("code", "check.code.missing");
    }
}
