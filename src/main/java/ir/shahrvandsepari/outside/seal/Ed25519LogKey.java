package ir.shahrvandsepari.outside.seal;

import ir.shahrvandsepari.transparency.LogKey;
import ir.shahrvandsepari.transparency.NoteVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.util.PrivateKeyFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The log's key from the settings {@code separi.log.key} (PKCS#8, base64) and {@code separi.log.origin}. It cannot live
 * in a hardware module on Java 17: SunPKCS11 there knows no Ed25519.
 */
@ApplicationScoped
public class Ed25519LogKey implements LogKey {

    private final Ed25519PrivateKeyParameters key;
    private final NoteVerifier verifier;

    Ed25519LogKey() {
        key = null;
        verifier = null;
    }

    @Inject
    public Ed25519LogKey(
            @ConfigProperty(name = "separi.log.origin") String origin,
            @ConfigProperty(name = "separi.log.key") String pkcs8) {
        key = read(pkcs8);
        verifier = NoteVerifier.of(origin, key.generatePublicKey().getEncoded());
    }

    private static Ed25519PrivateKeyParameters read(String pkcs8) {
        try {
            byte[] der = Base64.getMimeDecoder().decode(pkcs8.replaceAll("-----[A-Z ]+-----", ""));
            if (PrivateKeyFactory.createKey(der) instanceof Ed25519PrivateKeyParameters ed25519) {
                return ed25519;
            }
            throw new IllegalStateException("separi.log.key: not an Ed25519 key");
        } catch (IOException | IllegalArgumentException e) {
            // the cause is left out: it may carry a piece of the key into the log file
            throw new IllegalStateException("separi.log.key: not a PKCS#8 key in base64");
        }
    }

    @Override
    public NoteVerifier verifier() {
        return verifier;
    }

    @Override
    public byte[] sign(byte[] text) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(text, 0, text.length);
        return signer.generateSignature();
    }
}
