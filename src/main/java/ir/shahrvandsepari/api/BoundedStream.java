package ir.shahrvandsepari.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads so many bytes and not one more, whatever length the client announced. */
final class BoundedStream extends FilterInputStream {

    private final long limit;
    private long left;

    BoundedStream(InputStream source, long limit) {
        super(source);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        counted(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return counted(super.read(buffer, offset, length));
    }

    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int counted(int read) {
        if (read > left) {
            throw new BodyTooLarge(limit);
        }
        left -= Math.max(0, read);
        return read;
    }
}
