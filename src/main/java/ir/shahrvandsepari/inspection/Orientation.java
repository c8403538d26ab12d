package ir.shahrvandsepari.inspection;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which side of a photo is up (Exif tag 0x0112): the one thing of a camera's notes without which nobody can look at it. */
final class Orientation {
    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** 1 to 8; upright if the segment does not say, or says nonsense. */
    static int read(byte[] file, int from, int length) {
        try {
            ByteBuffer exif = ByteBuffer.wrap(file, from, length).slice();
            byte[] header = new byte[HEADER.length];
            exif.get(header);
            if (!java.util.Arrays.equals(header, HEADER)) {
                return UPRIGHT;
            }
            return inDirectory(exif.slice());
        } catch (BufferUnderflowException | IndexOutOfBoundsException nonsense) {
            return UPRIGHT;
        }
    }

    private static int inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int side = tiff.getShort(entry + 8);
                return side >= UPRIGHT && side <= LAST ? side : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** An APP1 segment that says this and nothing else; nothing for an upright photo. */
    static byte[] segment(int side) {
        if (side == UPRIGHT) {
            return new byte[0];
        }
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xFFE1).putShort((short) 34).put(HEADER);
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1);
        segment.putShort((short) TAG)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) side)
                .putShort((short) 0);
        segment.putInt(0);
        return segment.array();
    }
}
