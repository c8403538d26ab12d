package ir.shahrvandsepari.browser.district;

import ir.shahrvandsepari.fixture.Pictures;
import ir.shahrvandsepari.inspection.CheckItem;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a telephone could send, and what it never would. */
final class VisitPhotos {
    static final String REPORT = "00000000-0000-4000-8000-000000000001";

    private VisitPhotos() {}

    static byte[] good() {
        return Pictures.drawn("jpg", 640, 480);
    }

    static byte[] html() {
        return "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] of50000() {
        return Pictures.png(50_000, 50_000, 1000);
    }

    static byte[] zipBomb() {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(new byte[50 << 20]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bomb.toByteArray();
    }

    /** A report that nothing stands against, of a visit at which nobody was present. */
    static String report(int photos) {
        JsonObjectBuilder checks = Json.createObjectBuilder();
        for (CheckItem item : CheckItem.values()) {
            checks.add(item.name(), "YES");
        }
        return Json.createObjectBuilder()
                .add("visitedAt", "2026-11-25T07:30:00Z")
                .add("checks", checks)
                .add("result", "CLEAR")
                .add("present", Json.createObjectBuilder().add("capacity", "NOBODY"))
                .add("photos", photos)
                .build()
                .toString();
    }
}
