package ir.shahrvandsepari.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A public key that signed, or may have signed, something of ours.
 *
 * @param id for a seal the first 8 bytes of SHA-256 over the key (SubjectPublicKeyInfo) in hex; for a note key its four
 *     bytes in hex
 * @param use seal, log or witness
 * @param alg ES256 or Ed25519
 * @param notBefore first moment of use
 * @param notAfter end of the certificate, for seals
 * @param publicKey SubjectPublicKeyInfo as PEM
 * @param certificate X.509 as PEM, for seals
 * @param vkey verifier key of a note key
 */
record PublishedKey(
        String id,
        String use,
        String alg,
        OffsetDateTime notBefore,
        Optional<OffsetDateTime> notAfter,
        String publicKey,
        Optional<String> certificate,
        Optional<String> vkey) {

    private static final int ID_BYTES = 8;
    private static final int PEM_LINE = 64;

    PublicKey decoded() {
        try {
            byte[] der = Base64.getMimeDecoder().decode(publicKey.replaceAll("-----[A-Z ]+-----", ""));
            String family = alg.equals("ES256") ? "EC" : "Ed25519";
            return KeyFactory.getInstance(family).generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("published key " + id + " cannot be read", e);
        }
    }

    static String idOf(PublicKey key) {
        return HexFormat.of()
                .formatHex(Arrays.copyOf(FactsHash.over(key.getEncoded()).bytes(), ID_BYTES));
    }

    static String pem(String label, byte[] der) {
        String body = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }
}
