package ir.shahrvandsepari.transparency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text with signature lines (c2sp.org/signed-note). Reading it says nothing about trust: that is
 * {@link NoteVerifier#verifies}.
 *
 * @param text the signed text, ending in a newline
 * @param signatures its signature lines, at least one
 */
public record SignedNote(String text, List<Line> signatures) {

    /** The specification asks verifiers to accept at least 16 and to have a limit. */
    private static final int MAX_SIGNATURES = 64;

    private static final String DASH = "\u2014 ";

    public SignedNote {
        signatures = List.copyOf(signatures);
        boolean wild = text.chars().anyMatch(c -> c < ' ' && c != '\n');
        if (!text.endsWith("\n") || wild || signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
            throw new IllegalArgumentException("a note is text ending in a newline with 1 to 64 signature lines");
        }
    }

    /**
     * One signature line.
     *
     * @param keyName name of the key, without spaces and plus signs
     * @param keyId four bytes that name key and algorithm
     * @param signature the signature itself
     */
    public record Line(String keyName, byte[] keyId, byte[] signature) {

        /** @throws IllegalArgumentException if the key name or id has not the form of a note key */
        public Line {
            NoteVerifier.checkName(keyName);
            if (keyId.length != NoteVerifier.KEY_ID_BYTES) {
                throw new IllegalArgumentException("a key id has four bytes");
            }
            keyId = keyId.clone();
            signature = signature.clone();
        }

        @Override
        public byte[] keyId() {
            return keyId.clone();
        }

        @Override
        public byte[] signature() {
            return signature.clone();
        }

        static Line parse(String line) {
            String[] parts =
                    line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
            byte[] blob = parts.length == 2 ? Base64.getDecoder().decode(parts[1]) : new byte[0];
            if (blob.length <= NoteVerifier.KEY_ID_BYTES) {
                throw new IllegalArgumentException("not a signature line of a note");
            }
            int cut = NoteVerifier.KEY_ID_BYTES;
            return new Line(parts[0], Arrays.copyOf(blob, cut), Arrays.copyOfRange(blob, cut, blob.length));
        }

        @Override
        public String toString() {
            byte[] blob = Arrays.copyOf(keyId, keyId.length + signature.length);
            System.arraycopy(signature, 0, blob, keyId.length, signature.length);
            return DASH + keyName + " " + Base64.getEncoder().encodeToString(blob) + "\n";
        }
    }

    /**
     * Reads a note; text and signatures are parted by the last empty line.
     *
     * @throws IllegalArgumentException if it has not the form of a note
     */
    public static SignedNote parse(String note) {
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("not a signed note: no empty line before the signatures");
        }
        List<Line> lines = new ArrayList<>();
        note.substring(gap + 2).lines().forEach(line -> lines.add(Line.parse(line)));
        return new SignedNote(note.substring(0, gap + 1), lines);
    }

    Optional<Line> signatureOf(String keyName, byte[] keyId) {
        return signatures.stream()
                .filter(line -> line.keyName.equals(keyName) && Arrays.equals(line.keyId, keyId))
                .findFirst();
    }

    /** The note as it is published. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(note::append);
        return note.toString();
    }
}
