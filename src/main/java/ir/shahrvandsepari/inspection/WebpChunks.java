package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A still WebP file (RFC 9649) chunk by chunk; only what a decoder needs is kept. */
final class WebpChunks {
    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int ANIMATED = 0x02;
    /** Bits that announce a colour profile, Exif and XMP. */
    private static final int NOTES = 0x20 | 0x08 | 0x04;

    private static final int FOURTEEN_BITS = 0x3FFF;

    private final byte[] file;
    private final ByteBuffer words;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private Photo size;
    private boolean pictured;

    WebpChunks(byte[] file) {
        this.file = file;
        this.words = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    Photo photo() {
        long end = CHUNK_HEADER + (words.getInt(4) & 0xFFFFFFFFL);
        if (end > file.length) {
            throw broken();
        }
        int at = RIFF_HEADER;
        while (at + CHUNK_HEADER <= end) {
            int length = words.getInt(at + 4);
            if (length < 0 || length > end - at - CHUNK_HEADER) {
                throw broken();
            }
            take(at, length);
            at += CHUNK_HEADER + length + (length & 1);
        }
        if (!pictured) {
            throw broken();
        }
        return new Photo(Photo.Kind.WEBP, size.width(), size.height(), whole());
    }

    private void take(int at, int length) {
        int data = at + CHUNK_HEADER;
        switch (new String(file, at, 4, StandardCharsets.US_ASCII)) {
            case "VP8X" -> takeCanvas(at, length);
            case "VP8 " -> {
                if ((file[data + 3] & 0xFF) != 0x9D || file[data + 4] != 0x01 || file[data + 5] != 0x2A) {
                    throw broken();
                }
                picture(words.getShort(data + 6) & FOURTEEN_BITS, words.getShort(data + 8) & FOURTEEN_BITS);
                keep(at, length);
            }
            case "VP8L" -> {
                int bits = words.getInt(data + 1);
                picture(1 + (bits & FOURTEEN_BITS), 1 + (bits >> 14 & FOURTEEN_BITS));
                keep(at, length);
            }
            case "ALPH" -> keep(at, length);
            default -> {
                // a note of whoever made it
            }
        }
    }

    private void takeCanvas(int at, int length) {
        int data = at + CHUNK_HEADER;
        if (length != 10 || (file[data] & ANIMATED) != 0) {
            throw broken();
        }
        sized(1 + (words.getInt(data + 3) >>> 8), 1 + (words.getInt(data + 6) >>> 8));
        int begin = kept.size();
        keep(at, length);
        byte[] canvas = kept.toByteArray();
        canvas[begin + CHUNK_HEADER] &= (byte) ~NOTES;
        kept.reset();
        kept.writeBytes(canvas);
    }

    private void picture(int width, int height) {
        if (pictured) {
            throw broken();
        }
        pictured = true;
        sized(width, height);
    }

    private void sized(int width, int height) {
        size = new Photo(Photo.Kind.WEBP, width, height, new byte[0]);
    }

    private void keep(int at, int length) {
        kept.write(file, at, CHUNK_HEADER + length);
        if ((length & 1) == 1) {
            kept.write(0);
        }
    }

    private byte[] whole() {
        ByteBuffer whole = ByteBuffer.allocate(RIFF_HEADER + kept.size()).order(ByteOrder.LITTLE_ENDIAN);
        whole.put(file, 0, 4).putInt(4 + kept.size()).put(file, 8, 4).put(kept.toByteArray());
        return whole.array();
    }

    private static InvalidValue broken() {
        return new InvalidValue("photo-broken", null);
    }
}
