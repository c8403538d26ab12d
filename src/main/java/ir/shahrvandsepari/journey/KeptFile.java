package ir.shahrvandsepari.journey;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file that is kept in numbered pieces, read as one stream; holds one piece at a time. */
final class KeptFile extends InputStream {
    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = {};
    private int position;
    private int next;

    KeptFile(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return hasMore() ? piece[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, into, offset, count);
        position += count;
        return count;
    }

    private boolean hasMore() {
        while (position == piece.length) {
            Optional<byte[]> following = pieces.apply(next);
            if (following.isEmpty()) {
                return false;
            }
            piece = following.get();
            position = 0;
            next++;
        }
        return true;
    }
}
