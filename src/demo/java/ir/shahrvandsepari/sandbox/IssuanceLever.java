package ir.shahrvandsepari.sandbox;

import ir.shahrvandsepari.journey.IssuancePoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Lets a test stop the issuance of a certificate at a named point, so that it can kill the server exactly there. The
 * setting {@code separi.sandbox.lever} names a folder: whoever reaches the point written in its file {@code hold} leaves
 * the file {@code held} and goes no further, for ever.
 */
@ApplicationScoped
public class IssuanceLever {
    void reached(@Observes IssuancePoint point) throws InterruptedException {
        Path lever = ConfigProvider.getConfig()
                .getOptionalValue("separi.sandbox.lever", String.class)
                .map(Path::of)
                .orElse(null);
        if (lever == null || !point.name().equals(wanted(lever.resolve("hold")))) {
            return;
        }
        try {
            Files.writeString(
                    lever.resolve("held"),
                    point.inquiryId() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        new CountDownLatch(1).await();
    }

    private static String wanted(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException gone) {
            return "";
        }
    }
}
