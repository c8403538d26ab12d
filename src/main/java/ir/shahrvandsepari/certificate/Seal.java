package ir.shahrvandsepari.certificate;

import java.security.cert.X509Certificate;

/** The municipality's seal: a P-256 key that signs, kept in a PKCS#12 file or in a hardware module (PKCS#11). */
public interface Seal {

    /** The certificate of the seal's key, as it is put into every signature. */
    X509Certificate certificate();

    /** Name of the key for verifiers: the first 8 bytes of SHA-256 over its SubjectPublicKeyInfo, lower-case hex. */
    String keyId();

    /**
     * Signs with SHA256withECDSA.
     *
     * @param message what is signed; hashed here
     * @return the signature in DER (RFC 3279 §2.2.3); {@link CoseSign1} turns it into the fixed form of COSE
     */
    byte[] sign(byte[] message);
}
