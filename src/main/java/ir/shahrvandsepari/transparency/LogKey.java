package ir.shahrvandsepari.transparency;

/** The key that signs checkpoints (Ed25519), kept outside; its name is the log's origin. */
public interface LogKey {

    /** Name, key id and public key: what log clients are configured with. */
    NoteVerifier verifier();

    /** Ed25519 signature (64 bytes) over a note's text in UTF-8. */
    byte[] sign(byte[] text);
}
