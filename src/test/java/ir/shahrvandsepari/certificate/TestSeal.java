package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.demo.keys.DemoKeys;
import ir.shahrvandsepari.outside.seal.Ed25519LogKey;
import ir.shahrvandsepari.outside.seal.Pkcs12Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** Real keys for tests, made as the try-out makes them. */
public final class TestSeal {

    private TestSeal() {}

    static Map<String, String> settings() {
        try {
            return DemoKeys.in(Files.createTempDirectory("separi-keys"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Seal fresh() {
        Map<String, String> keys = settings();
        return new Pkcs12Seal(
                keys.get("separi.seal.keystore.path"),
                keys.get("separi.seal.keystore.password"),
                keys.get("separi.seal.keystore.alias"));
    }

    static Ed25519LogKey freshLogKey() {
        return new Ed25519LogKey("log.example", settings().get("separi.log.key"));
    }
}
