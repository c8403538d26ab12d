package ir.shahrvandsepari.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileGuardTest {

    @Property
    void letsEveryTextPassHoweverItsBytesArrive(
            @ForAll @StringLength(min = 1, max = 200) String text, @ForAll @IntRange(min = 1, max = 7) int piece) {
        // lone surrogates are no text and become question marks; a zero byte is refused on purpose
        byte[] bytes = ("x" + text.replace('\0', ' ')).getBytes(StandardCharsets.UTF_8);
        FileGuard guard = new FileGuard();
        for (int at = 0; at < bytes.length; at += piece) {
            byte[] next = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + piece));
            guard.look(next, next.length);
        }
        assertThat(guard.end()).isEmpty();
    }

    @Property
    void agreesWithTheMachinesOwnDecoderAboutEveryBytes(@ForAll @Size(min = 1, max = 12) byte[] tail) {
        byte[] bytes = ByteBuffer.allocate(tail.length + 4)
                .put("abcd".getBytes(StandardCharsets.US_ASCII))
                .put(tail)
                .array();
        boolean zero = new String(tail, StandardCharsets.ISO_8859_1).indexOf(0) >= 0;
        assertThat(codeOf(bytes) == null).isEqualTo(isUtf8(bytes) && !zero);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0 FILE_EMPTY",
        "504B0304140006000800, 0 FILE_IS_EXCEL",
        "D0CF11E0A1B11AE1, 0 FILE_IS_EXCEL",
        "FFFE72006500, 1 FILE_IS_UTF16",
        "FEFF00720065, 1 FILE_IS_UTF16",
        "7200650000, 1 ZERO_BYTE",
        "610A62C8, 2 UTF8_BROKEN",
        "610A62C80A63, 2 UTF8_BROKEN",
        "610D0A620D0A63C8, 3 UTF8_BROKEN",
        "610D620D63C8, 3 UTF8_BROKEN",
        "C0AF, 1 UTF8_BROKEN",
        "E09F80, 1 UTF8_BROKEN",
        "F08F8080, 1 UTF8_BROKEN",
        "EDA080, 1 UTF8_BROKEN",
        "F4908080, 1 UTF8_BROKEN",
        "FF416161616161, 1 UTF8_BROKEN",
        "FF41, 1 UTF8_BROKEN",
        "D041424344, 1 UTF8_BROKEN"
    })
    void namesWhatMakesAFileUnreadable(String hex, String expected) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        FileGuard guard = new FileGuard();
        guard.look(bytes, bytes.length);
        ImportProblem problem = guard.end().orElseThrow();
        assertThat(problem.line() + " " + problem.code()).isEqualTo(expected);
    }

    @Test
    void boundsALineAndNotAFile() {
        String longest = "x".repeat(FileGuard.LONGEST_LINE) + "\n";
        assertThat(codeOf(longest.repeat(3).getBytes(StandardCharsets.US_ASCII)))
                .isNull();
        assertThat(codeOf(("a\n" + "x" + longest).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("LINE_TOO_LONG");
    }

    private static String codeOf(byte[] bytes) {
        FileGuard guard = new FileGuard();
        guard.look(bytes, bytes.length);
        return guard.end().map(ImportProblem::code).orElse(null);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
