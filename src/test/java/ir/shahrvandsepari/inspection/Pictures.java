package ir.shahrvandsepari.inspection;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures as cameras make them, and files that only call themselves so. */
public final class Pictures {
    private Pictures() {}

    /** A real picture, {@code jpg} or {@code png}. */
    public static byte[] drawn(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x0F5F6B));
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts bytes behind the first so many. */
    static byte[] insert(byte[] into, int after, byte[] what) {
        return ByteBuffer.allocate(into.length + what.length)
                .put(into, 0, after)
                .put(what)
                .put(into, after, into.length - after)
                .array();
    }

    /** An APP1 segment with a place, a camera's serial number and an orientation. */
    static byte[] exif(int side) {
        byte[] secret = "GPS 37.55N 45.07E serial 4711".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + 26 + secret.length);
        segment.putShort((short) 0xFFE1).putShort((short) (2 + 6 + 26 + secret.length));
        segment.put("Exif\0\0II".getBytes(StandardCharsets.US_ASCII));
        segment.order(java.nio.ByteOrder.LITTLE_ENDIAN);
        segment.putShort((short) 42).putInt(8).putShort((short) 1);
        segment.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(side)
                .putInt(0);
        return segment.put(secret).array();
    }

    /** A chunk of a PNG with its check sum. */
    static byte[] chunk(String type, byte[] data) {
        CRC32 sum = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        sum.update(name);
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A PNG of that size whose rows unpack to that many zero bytes. */
    static byte[] png(int width, int height, int unpacked) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[unpacked]);
        deflater.finish();
        byte[] packed = new byte[unpacked / 500 + 1000];
        byte[] data = Arrays.copyOf(packed, deflater.deflate(packed));
        deflater.end();
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        return join(signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", new byte[0]));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
