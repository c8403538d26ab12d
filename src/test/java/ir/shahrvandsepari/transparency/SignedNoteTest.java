package ir.shahrvandsepari.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SignedNoteTest {

    /** The example of c2sp.org/signed-note. */
    private static final String VKEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String NOTE =
            """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    @Test
    void acceptsTheExampleOfTheSpecification() {
        SignedNote note = SignedNote.parse(NOTE);
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(NoteVerifier.parse(VKEY).verifies(note)).isTrue();
        assertThat(note).hasToString(NOTE);
        assertThat(NoteVerifier.parse(VKEY)).hasToString(VKEY);
    }

    @Test
    void refusesAChangedText() {
        SignedNote note = SignedNote.parse(NOTE.replace("example message", "Example message"));
        assertThat(NoteVerifier.parse(VKEY).verifies(note)).isFalse();
    }

    @Test
    void passesOverSignaturesOfKeysItDoesNotKnow() {
        String witnessed = NOTE + "\u2014 witness.example/w1 AAAAAQECAwQ=\n";
        assertThat(NoteVerifier.parse(VKEY).verifies(SignedNote.parse(witnessed)))
                .isTrue();
        NoteVerifier otherName = NoteVerifier.of("example.com/bar", rawKey());
        assertThat(otherName.verifies(SignedNote.parse(witnessed))).isFalse();
    }

    @Test
    void refusesAVerifierKeyWhoseIdIsNotThatOfItsKey() {
        assertThatThrownBy(() -> NoteVerifier.parse(VKEY.replace("530d903a", "530d903b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTextThatIsNoNote() {
        for (String bad : new String[] {"", "text\n", "text\n\n", "text\n\nno dash\n", "te\u0007xt" + NOTE}) {
            assertThatThrownBy(() -> SignedNote.parse(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static byte[] rawKey() {
        byte[] typed = java.util.Base64.getDecoder().decode(VKEY.substring(VKEY.lastIndexOf('+') + 1));
        return java.util.Arrays.copyOfRange(typed, 1, typed.length);
    }
}
