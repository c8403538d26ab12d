package ir.shahrvandsepari.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InclusionProofTest {

    private final LogEntry entry = LogEntry.of("certificate sha256:00");
    private final LogEntry other = LogEntry.of("certificate sha256:01");
    private final TreeHash root = TreeHash.ofNode(entry.leafHash(), other.leafHash());
    private final SignedNote checkpoint =
            SignedNote.parse(new Checkpoint("log.example", 2, root).text() + "\n\u2014 log.example AAAAAQECAwQ=\n");

    @Test
    void isWrittenToTheLetterOfTheSpecification() {
        InclusionProof proof = new InclusionProof(1, List.of(entry.leafHash()), checkpoint);
        assertThat(proof.tlogProof())
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 1\n" + entry.leafHash() + "\n\nlog.example\n2\n" + root
                        + "\n\n\u2014 log.example AAAAAQECAwQ=\n");
        assertThat(InclusionProof.parse(proof.tlogProof())).hasToString(proof.toString());
    }

    @Test
    void holdsForItsEntryOnly() {
        InclusionProof proof = new InclusionProof(1, List.of(entry.leafHash()), checkpoint);
        assertThat(proof.holdsFor(other)).isTrue();
        assertThat(proof.holdsFor(entry)).isFalse();
        assertThat(new InclusionProof(0, proof.path(), checkpoint).holdsFor(other))
                .isFalse();
    }

    @Test
    void isReadWithAndWithoutTheExtraLine() {
        String text = new InclusionProof(0, List.of(other.leafHash()), checkpoint).tlogProof();
        InclusionProof read = InclusionProof.parse(text.replace("@v1\n", "@v1\nextra AAAA\n"));
        assertThat(read.index()).isZero();
        assertThat(read.holdsFor(entry)).isTrue();
    }

    @Test
    void refusesWhatIsNoProof() {
        String good = new InclusionProof(0, List.of(other.leafHash()), checkpoint).tlogProof();
        for (String bad : List.of(
                "",
                "x",
                good.replace("@v1", "@v2"),
                good.replace("index 0", "index 00"),
                good.replace("index 0\n", ""),
                good.substring(0, 60))) {
            assertThatThrownBy(() -> InclusionProof.parse(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
