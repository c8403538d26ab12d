package ir.shahrvandsepari.demo.keys;

import ir.shahrvandsepari.demo.city.CityLife;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A seal and a log key for the try-out and the tests, made on first use and kept in a folder. The certificate says DEMO
 * in its subject, by which a real server refuses it.
 */
public final class DemoKeys {

    private static final String ALIAS = "seal";
    private static final String PASSWORD = "demo-seal";
    private static final String SUBJECT = "CN=Shahrvandsepari DEMO seal,O=DEMO not a municipality,C=IR";
    private static final int YEARS = 10;

    private DemoKeys() {}

    /** The settings that name the keys in this folder; missing keys are made. */
    public static Map<String, String> in(Path folder) {
        try {
            Files.createDirectories(folder);
            Path seal = folder.resolve("seal.p12");
            Path log = folder.resolve("log.key");
            if (Files.notExists(seal)) {
                makeSeal(seal);
            }
            if (Files.notExists(log)) {
                makeLogKey(log);
            }
            Map<String, String> settings = new LinkedHashMap<>();
            settings.put("separi.seal.keystore.path", seal.toAbsolutePath().toString());
            settings.put("separi.seal.keystore.password", PASSWORD);
            settings.put("separi.seal.keystore.alias", ALIAS);
            settings.put("separi.log.key", Files.readString(log).strip());
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void makeSeal(Path file) throws IOException, GeneralSecurityException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {selfSigned(pair)});
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    private static X509Certificate selfSigned(KeyPair pair)
            throws CertIOException, GeneralSecurityException, OperatorCreationException {
        // a month of certificates lies behind the city on its first day
        Instant begin =
                Instant.now().truncatedTo(ChronoUnit.DAYS).minus(CityLife.MONTH).minus(1, ChronoUnit.DAYS);
        X500Name subject = new X500Name(SUBJECT);
        JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                subject,
                new BigInteger(120, new SecureRandom()).setBit(119),
                Date.from(begin),
                Date.from(begin.plus(YEARS * 365L, ChronoUnit.DAYS)),
                subject,
                pair.getPublic());
        certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        certificate.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
    }

    private static void makeLogKey(Path file) throws IOException, GeneralSecurityException {
        byte[] pkcs8 = KeyPairGenerator.getInstance("Ed25519")
                .generateKeyPair()
                .getPrivate()
                .getEncoded();
        Files.writeString(file, Base64.getEncoder().encodeToString(pkcs8));
    }
}
