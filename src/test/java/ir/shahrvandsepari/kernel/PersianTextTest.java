package ir.shahrvandsepari.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersianTextTest {

    @ParameterizedTest
    @CsvSource({
        "علي كريمي, علی کریمی",
        "'  خیابان\u00a0\u00a0امام ', خیابان امام",
        "پلاک ۱۲ و ٣٤, پلاک 12 و 34",
        "می\u200cشود, می\u200cشود",
        "'می \u200cشود', می شود",
        "'می\u200c شود', می شود",
        "علی\u200c, علی",
        "\u200cعلی, علی",
        "ﻋﻠﻲ, علی",
        "ﻻله, لاله"
    })
    void makesEqualWordsEqual(String typed, String tidy) {
        assertThat(PersianText.tidy(typed)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C, 0x200B,
                0xFEFF, 0x0000, 0x0007, 0xE000, 0xFFFE, 0x00AD
            })
    void takesOutWhateverCouldReorderOrHide(int mark) {
        String dirty = "رضا" + Character.toString(mark) + "Ali 123";
        assertThat(PersianText.tidy(dirty)).isEqualTo("رضاAli 123");
    }

    @Property
    void aTidyTextHasNoDirectionMarkNoPrivateUseAndStaysAsItIs(@ForAll String text) {
        String tidy = PersianText.tidy(text);
        assertThat(PersianText.hasDirectionMark(tidy)).isFalse();
        assertThat(tidy.codePoints().map(Character::getType)).doesNotContain((int) Character.PRIVATE_USE);
        assertThat(tidy).isEqualTo(tidy.strip()).doesNotContain("  ");
        assertThat(PersianText.tidy(tidy)).isEqualTo(tidy);
    }

    @Property
    void aSearchKeyStaysAsItIs(@ForAll String text) {
        String key = PersianText.searchKey(text);
        assertThat(PersianText.searchKey(key)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "علی\u200cزاده, عليزاده",
        "آذربایجان, اذربايجان",
        "مسئول, مسیول",
        "خانۀ ما, خانه ما",
        "فاطمة, فاطمه",
        "مُحَمَّد, محمد",
        "محمـــد, محمد",
        "'خ. امام، ک. ۵', خ امام ک 5",
        "Ali REZA, ali reza"
    })
    void findsTheSameUnderOneKey(String one, String other) {
        assertThat(PersianText.searchKey(one))
                .isEqualTo(PersianText.searchKey(other))
                .isNotEmpty();
    }

    @Test
    void writesDigitsForTheReader() {
        assertThat(PersianText.persianDigits("1405/09/03, 1,234")).isEqualTo("۱۴۰۵/۰۹/۰۳, ۱٬۲۳۴");
        assertThat(PersianText.asciiDigits("۱۴۰۵ ٠٩")).isEqualTo("1405 09");
    }

    @Test
    void seesDirectionMarks() {
        assertThat(PersianText.hasDirectionMark("a\u202eb")).isTrue();
        assertThat(PersianText.hasDirectionMark("نیم\u200cفاصله")).isFalse();
    }

    @Test
    void readsACodeThatWasTypedWithoutSwitchingTheKeyboard() {
        assertThat(PersianText.latinKeys("شذز۱23ی")).isEqualTo("abc۱23d");
        assertThat(CrockfordBase32.normalize("ظطص-۱۲ ئپ")).isEqualTo("ZXW12MM");
    }
}
