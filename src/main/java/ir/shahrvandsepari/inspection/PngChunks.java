package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PNG file (W3C PNG, section 5) chunk by chunk; only what a decoder needs is kept. */
final class PngChunks {
    private static final int SIGNATURE = 8;
    /** Length, type and check sum around the data of a chunk. */
    private static final int AROUND = 12;

    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "sRGB", "gAMA", "IDAT", "IEND");
    private static final int[] CHANNELS = {1, 0, 3, 1, 2, 0, 4};

    private final byte[] file;
    private final ByteBuffer words;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Inflater inflater = new Inflater();
    private long inflated;
    private long mostInflated;
    private Photo header;

    PngChunks(byte[] file) {
        this.file = file;
        this.words = ByteBuffer.wrap(file);
    }

    Photo photo() {
        try {
            kept.write(file, 0, SIGNATURE);
            String type = "";
            for (int at = SIGNATURE; !type.equals("IEND"); at += AROUND + words.getInt(at)) {
                type = take(at);
            }
            if (!inflater.finished()) {
                throw broken();
            }
            return new Photo(Photo.Kind.PNG, header.width(), header.height(), kept.toByteArray());
        } finally {
            inflater.end();
        }
    }

    private String take(int at) {
        int length = words.getInt(at);
        if (length < 0 || length > file.length - at - AROUND) {
            throw broken();
        }
        String type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(file, at + 4, length + 4);
        if ((int) sum.getValue() != words.getInt(at + 8 + length) || type.equals("IHDR") != (header == null)) {
            throw broken();
        }
        if (type.equals("IHDR")) {
            readHeader(at + 8);
        } else if (type.equals("IDAT")) {
            inflate(at + 8, length);
        }
        if (NEEDED.contains(type)) {
            kept.write(file, at, AROUND + length);
        }
        return type;
    }

    private void readHeader(int at) {
        header = new Photo(Photo.Kind.PNG, words.getInt(at), words.getInt(at + 4), new byte[0]);
        int depth = file[at + 8];
        int colour = file[at + 9];
        if (depth < 1 || depth > 16 || colour < 0 || colour >= CHANNELS.length || CHANNELS[colour] == 0) {
            throw broken();
        }
        long row = 1 + ((long) header.width() * CHANNELS[colour] * depth + 7) / 8;
        // an interlaced picture begins its rows up to 15/8 times as often
        mostInflated = header.height() * row + 4L * header.height() + 64;
    }

    /** What unpacks to more than the picture can be is no picture. */
    private void inflate(int at, int length) {
        byte[] out = new byte[1 << 16];
        inflater.setInput(file, at, length);
        try {
            while (!inflater.needsInput() && !inflater.finished()) {
                inflated += inflater.inflate(out);
                if (inflated > mostInflated || inflater.needsDictionary()) {
                    throw broken();
                }
            }
        } catch (DataFormatException noPicture) {
            InvalidValue broken = broken();
            broken.initCause(noPicture);
            throw broken;
        }
    }

    private static InvalidValue broken() {
        return new InvalidValue("photo-broken", null);
    }
}
