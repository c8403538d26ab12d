package ir.shahrvandsepari.outside.seal;

import ir.shahrvandsepari.certificate.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The seal from a PKCS#12 file. A hardware module fills the same interface: only the key store's type and the provider
 * of the signature differ.
 */
@ApplicationScoped
public class Pkcs12Seal implements Seal {

    private static final int P256_BITS = 256;
    private static final int KEY_ID_BYTES = 8;
    /**
     * Not registered with the platform, which would change its defaults for everybody. Asked by name because it signs
     * with P-256 about six times as fast as the one that comes with Java 17.
     */
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private final PrivateKey key;
    private final X509Certificate certificate;
    private final String keyId;

    Pkcs12Seal() {
        key = null;
        certificate = null;
        keyId = null;
    }

    @Inject
    public Pkcs12Seal(
            @ConfigProperty(name = "separi.seal.keystore.path") String path,
            @ConfigProperty(name = "separi.seal.keystore.password") String password,
            @ConfigProperty(name = "separi.seal.keystore.alias") String alias) {
        try {
            KeyStore store = KeyStore.getInstance(Path.of(path).toFile(), password.toCharArray());
            if (!(store.getKey(alias, password.toCharArray()) instanceof PrivateKey found)) {
                throw new IllegalStateException("separi.seal.keystore.alias: no key " + alias + " in " + path);
            }
            certificate = (X509Certificate) store.getCertificate(alias);
            requireP256(certificate);
            key = KeyFactory.getInstance("EC", PROVIDER).generatePrivate(new PKCS8EncodedKeySpec(found.getEncoded()));
            keyId = keyId(certificate);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("separi.seal.keystore.path: the key store " + path + " does not open", e);
        }
    }

    @Override
    public X509Certificate certificate() {
        return certificate;
    }

    @Override
    public String keyId() {
        return keyId;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature ecdsa = Signature.getInstance("SHA256withECDSA", PROVIDER);
            ecdsa.initSign(key);
            ecdsa.update(message);
            return ecdsa.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal could not sign", e);
        }
    }

    private static void requireP256(X509Certificate certificate) {
        boolean p256 = certificate.getPublicKey() instanceof ECPublicKey ec
                && ec.getParams().getCurve().getField().getFieldSize() == P256_BITS;
        if (!p256) {
            throw new IllegalStateException("separi.seal.keystore.path: the seal's key must be on the curve P-256");
        }
    }

    private static String keyId(X509Certificate certificate) throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(certificate.getPublicKey().getEncoded());
        return HexFormat.of().formatHex(Arrays.copyOf(digest, KEY_ID_BYTES));
    }
}
