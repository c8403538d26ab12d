package ir.shahrvandsepari.transparency;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The public half of an Ed25519 note key (c2sp.org/signed-note, signature type 0x01).
 *
 * <p>Its text form is the verifier key {@code name+hex(key id)+base64(0x01 || key)}.
 */
public final class NoteVerifier {

    static final int KEY_ID_BYTES = 4;

    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;

    private final String name;
    private final byte[] rawKey;
    private final byte[] keyId;
    private final PublicKey publicKey;

    private NoteVerifier(String name, byte[] rawKey) {
        checkName(name);
        if (rawKey.length != KEY_BYTES) {
            throw new IllegalArgumentException("an Ed25519 public key has 32 bytes, not " + rawKey.length);
        }
        this.name = name;
        this.rawKey = rawKey;
        this.keyId = keyId(name, rawKey);
        this.publicKey = publicKey(rawKey);
    }

    /** The verifier of a name and the 32 bytes of an Ed25519 public key (RFC 8032). */
    public static NoteVerifier of(String name, byte[] rawKey) {
        return new NoteVerifier(name, rawKey.clone());
    }

    /**
     * Reads a verifier key.
     *
     * @throws IllegalArgumentException if it has another form, or its key id is not that of its key
     */
    public static NoteVerifier parse(String vkey) {
        String[] parts = vkey.split("\\+", 3);
        byte[] typed = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
        if (typed.length != KEY_BYTES + 1 || typed[0] != ED25519) {
            throw new IllegalArgumentException("not an Ed25519 verifier key");
        }
        NoteVerifier verifier = new NoteVerifier(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(verifier.keyId).equals(parts[1])) {
            throw new IllegalArgumentException("the key id does not belong to the key");
        }
        return verifier;
    }

    public String name() {
        return name;
    }

    public byte[] keyId() {
        return keyId.clone();
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    /** True if the note carries a signature line of this key that is valid; other lines are passed over. */
    public boolean verifies(SignedNote note) {
        Optional<SignedNote.Line> line = note.signatureOf(name, keyId);
        return line.isPresent() && isValid(note.text(), line.get().signature());
    }

    private boolean isValid(String text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // a signature of impossible shape is an invalid one
        }
    }

    /** The verifier key that log clients are configured with. */
    @Override
    public String toString() {
        byte[] typed = new byte[KEY_BYTES + 1];
        typed[0] = ED25519;
        System.arraycopy(rawKey, 0, typed, 1, KEY_BYTES);
        return name + "+" + HexFormat.of().formatHex(keyId) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    static void checkName(String name) {
        if (name.isEmpty() || name.chars().anyMatch(c -> Character.isSpaceChar(c) || c < ' ' || c == '+')) {
            throw new IllegalArgumentException("a key name has no spaces, no plus signs and is not empty");
        }
    }

    private static byte[] keyId(String name, byte[] rawKey) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(name.getBytes(StandardCharsets.UTF_8));
            sha256.update(new byte[] {'\n', ED25519});
            return Arrays.copyOf(sha256.digest(rawKey), KEY_ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** RFC 8032 §5.1.3: y in little-endian order, its highest bit being the sign of x. */
    private static PublicKey publicKey(byte[] rawKey) {
        byte[] y = new byte[KEY_BYTES];
        for (int i = 0; i < KEY_BYTES; i++) {
            y[i] = rawKey[KEY_BYTES - 1 - i];
        }
        boolean xOdd = (y[0] & 0x80) != 0;
        y[0] &= 0x7F;
        try {
            EdECPoint point = new EdECPoint(xOdd, new BigInteger(1, y));
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a point of Ed25519", e);
        }
    }
}
