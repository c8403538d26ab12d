package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.io.ByteArrayOutputStream;

/** A JPEG file (ITU-T T.81, annex B) segment by segment; only what a decoder needs is kept. */
final class JpegSegments {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int ADOBE = 0xEE;
    private static final int ADOBE_LENGTH = 14;

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at = 2;
    private int width;
    private int height;
    private int orientation = 1;

    JpegSegments(byte[] file) {
        this.file = file;
    }

    Photo photo() {
        int marker = marker();
        while (marker != EOI) {
            int length = word(at);
            if (length < 2 || at + length > file.length) {
                throw broken();
            }
            take(marker, length);
            at += length;
            if (marker == SOS) {
                takeScan();
            }
            marker = marker();
        }
        if (width == 0) {
            throw broken();
        }
        return new Photo(Photo.Kind.JPEG, width, height, whole());
    }

    private int marker() {
        if (unsigned(at++) != 0xFF) {
            throw broken();
        }
        int marker = unsigned(at++);
        while (marker == 0xFF) {
            marker = unsigned(at++); // padding
        }
        return marker;
    }

    private void take(int marker, int length) {
        if (isFrame(marker)) {
            if (width != 0) {
                throw broken(); // a second frame could be of any size
            }
            height = word(at + 3);
            width = word(at + 5);
            // refused before anything else of the file is looked at
            new Photo(Photo.Kind.JPEG, width, height, new byte[0]);
        }
        if (marker == EXIF) {
            orientation = Orientation.read(file, at + 2, length - 2);
        }
        if (isFrame(marker) || isNeeded(marker) || marker == ADOBE && length == ADOBE_LENGTH) {
            kept.write(0xFF);
            kept.write(marker);
            kept.write(file, at, length);
        }
    }

    /** Of the compressed data 0xFF is part only with 0x00 or a restart marker behind it. */
    private void takeScan() {
        int begin = at;
        while (unsigned(at) != 0xFF || unsigned(at + 1) == 0 || unsigned(at + 1) >= 0xD0 && unsigned(at + 1) <= 0xD7) {
            at++;
        }
        kept.write(file, begin, at - begin);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Huffman and quantisation tables, restart interval, scan. */
    private static boolean isNeeded(int marker) {
        return marker == 0xC4 || marker == 0xDB || marker == 0xDD || marker == SOS;
    }

    private byte[] whole() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(kept.size() + 64);
        whole.write(0xFF);
        whole.write(SOI);
        whole.writeBytes(Orientation.segment(orientation));
        whole.writeBytes(kept.toByteArray());
        whole.write(0xFF);
        whole.write(EOI);
        return whole.toByteArray();
    }

    private int word(int place) {
        return unsigned(place) << 8 | unsigned(place + 1);
    }

    private int unsigned(int place) {
        return file[place] & 0xFF;
    }

    private static InvalidValue broken() {
        return new InvalidValue("photo-broken", null);
    }
}
