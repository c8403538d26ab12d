package ir.shahrvandsepari.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    @Test
    void writesTheNumberAsTheSpecificationDoes() {
        assertThat(new Tile(0, 1234067, 256).path()).isEqualTo("0/x001/x234/067");
        assertThat(new Tile(2, 0, 17).path()).isEqualTo("2/000.p/17");
        assertThat(new Tile(0, 1000067, 256).bundlePath()).isEqualTo("x001/x000/067");
    }

    @Property
    void readsWhatItWrites(
            @ForAll @IntRange(max = 63) int level,
            @ForAll @LongRange(max = 999_999_999_999_999L) long number,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        Tile tile = new Tile(level, number, width);
        assertThat(Tile.parse(tile.path())).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "0/0",
                "0/00",
                "0/0000",
                "00/000",
                "64/000",
                "-1/000",
                "0/x000/067",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/017",
                "0/000.p/",
                "0/000.p/17/",
                "0/x001/x234",
                "0/000/",
                "a/000",
                "0/../000"
            })
    void knowsNoOtherAddress(String path) {
        assertThat(Tile.parse(path)).isEmpty();
    }

    @Test
    void existsOnlyAsFarAsTheTreeReaches() {
        // the example of the specification: 70,000 entries
        assertThat(new Tile(0, 272, 256).existsIn(70_000)).isTrue();
        assertThat(new Tile(0, 273, 112).existsIn(70_000)).isTrue();
        assertThat(new Tile(0, 273, 113).existsIn(70_000)).isFalse();
        assertThat(new Tile(1, 0, 256).existsIn(70_000)).isTrue();
        assertThat(new Tile(1, 1, 17).existsIn(70_000)).isTrue();
        assertThat(new Tile(1, 1, 18).existsIn(70_000)).isFalse();
        assertThat(new Tile(2, 0, 1).existsIn(70_000)).isTrue();
        assertThat(new Tile(3, 0, 1).existsIn(70_000)).isFalse();
        assertThat(new Tile(63, 0, 1).existsIn(Long.MAX_VALUE)).isFalse();
    }
}
