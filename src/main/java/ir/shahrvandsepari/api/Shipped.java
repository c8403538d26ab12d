package ir.shahrvandsepari.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What is shipped with the contract, read from the class path. */
final class Shipped {
    private static final String VIEWER = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private Shipped() {}

    static byte[] bytes(String name) {
        return read("/contract/" + name);
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** Version of the library that shows the contract: part of its address. */
    static String viewerVersion() {
        try (InputStream file = Shipped.class.getResourceAsStream(VIEWER)) {
            Properties about = new Properties();
            about.load(file);
            return about.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String path) {
        try (InputStream file = Shipped.class.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
