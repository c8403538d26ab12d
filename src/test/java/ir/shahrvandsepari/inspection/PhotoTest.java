package ir.shahrvandsepari.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.fixture.Pictures;
import ir.shahrvandsepari.kernel.InvalidValue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos by content, by pixels and without notes; everything else is refused before anybody decodes it. */
class PhotoTest {
    private static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> Photo.of(bytes))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(code);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aPictureIsKeptDotByDot(String format) throws IOException {
        byte[] sent = Pictures.drawn(format, 640, 480);
        Photo photo = Photo.of(sent);
        assertThat(photo.width()).isEqualTo(640);
        assertThat(photo.height()).isEqualTo(480);
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(sent));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(photo.content()));
        assertThat(after.getRGB(0, 0, 640, 480, null, 0, 640)).isEqualTo(before.getRGB(0, 0, 640, 480, null, 0, 640));
    }

    @Test
    void aJpegLosesPlaceAndCameraAndWhateverHangsBehindItsEndButNotItsSide() {
        byte[] noted = Pictures.insert(Pictures.drawn("jpg", 64, 48), 2, Pictures.exif(6));
        byte[] sent = Pictures.join(noted, "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        byte[] kept = Photo.of(sent).content();
        assertThat(latin(kept)).doesNotContain("GPS").doesNotContain("script");
        assertThat(Orientation.read(kept, 6, 32)).isEqualTo(6);
        assertThat(latin(Photo.of(Pictures.insert(Pictures.drawn("jpg", 64, 48), 2, Pictures.exif(1)))
                        .content()))
                .doesNotContain("Exif");
        assertThat(Photo.of(kept).content()).isEqualTo(kept);
    }

    @Test
    void aPngLosesItsTexts() {
        byte[] text = Pictures.chunk("tEXt", "Author\0somebody".getBytes(StandardCharsets.US_ASCII));
        byte[] sent = Pictures.insert(Pictures.drawn("png", 64, 48), 33, text);
        assertThat(latin(sent)).contains("somebody");
        assertThat(latin(Photo.of(sent).content())).doesNotContain("somebody");
    }

    @Test
    void aWebpIsTakenAndLosesItsNotes() {
        byte[] note = "EXIF\4\0\0\0here".getBytes(StandardCharsets.US_ASCII);
        byte[] sent = Pictures.join(WEBP, note);
        ByteBuffer.wrap(sent).order(ByteOrder.LITTLE_ENDIAN).putInt(4, sent.length - 8);
        Photo photo = Photo.of(sent);
        assertThat(photo.kind()).isEqualTo(Photo.Kind.WEBP);
        assertThat(photo.content()).isEqualTo(WEBP);
        refused(Arrays.copyOf(WEBP, 30), "photo-broken");
    }

    @Test
    void whatOnlyCallsItselfAPhotoIsNone() throws IOException {
        refused("<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), "photo-kind-not-taken");
        refused("GIF89a".getBytes(StandardCharsets.US_ASCII), "photo-kind-not-taken");
        refused(new byte[0], "photo-kind-not-taken");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(new byte[20 << 20]);
        }
        refused(bomb.toByteArray(), "photo-kind-not-taken");
        byte[] disguised = Pictures.join(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, new byte[100]);
        refused(disguised, "photo-broken");
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedByItsHeader() {
        refused(Pictures.png(50_000, 50_000, 100), "photo-too-many-pixels");
        byte[] jpeg = Pictures.drawn("jpg", 64, 48);
        int frame = latin(jpeg).indexOf("\u00FF\u00C0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 50_000).putShort(frame + 7, (short) 50_000);
        refused(jpeg, "photo-too-many-pixels");
        byte[] webp = WEBP.clone();
        ByteBuffer.wrap(webp)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(26, (short) 16_000)
                .putShort(28, (short) 16_000);
        refused(webp, "photo-too-many-pixels");
        assertThat(Photo.of(Pictures.png(20, 20, 20 * 61)).width()).isEqualTo(20);
    }

    @Test
    void aPictureThatUnpacksToMoreThanItIsIsRefused() {
        refused(Pictures.png(20, 20, 50_000_000), "photo-broken");
    }

    @Test
    void whatWasCutOffOnItsWayIsBroken() {
        for (String format : new String[] {"jpg", "png"}) {
            byte[] whole = Pictures.drawn(format, 64, 48);
            for (int length : new int[] {20, whole.length / 2, whole.length - 1}) {
                refused(Arrays.copyOf(whole, length), "photo-broken");
            }
        }
    }

    @Test
    void whateverBytesComeTheyAreTakenOrRefusedAndNothingElse() {
        Random random = new Random(5);
        for (byte[] whole : new byte[][] {Pictures.drawn("jpg", 64, 48), Pictures.drawn("png", 64, 48), WEBP}) {
            for (int round = 0; round < 2000; round++) {
                byte[] spoiled = whole.clone();
                for (int i = 0; i < 4; i++) {
                    spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
                }
                try {
                    assertThat(Photo.of(spoiled).content()).isNotEmpty();
                } catch (InvalidValue refused) {
                    assertThat(refused.code()).startsWith("photo-");
                }
            }
        }
    }

    @Test
    void aPhotoOfMoreThanTenMegabytesIsRefusedUnread() {
        refused(new byte[Photo.LARGEST + 1], "photo-too-large");
    }
}
