package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Sha256;
import java.util.Optional;

/**
 * A picture as we keep it: known by its bytes, its size in pixels read from its header before anybody decodes it, and
 * without anything that a camera writes beside the picture.
 *
 * @param width pixels
 * @param height pixels
 */
public record Photo(Kind kind, int width, int height, byte[] content) {
    /** Bytes. */
    public static final int LARGEST = 10 << 20;

    /** Pixels: a picture of more needs more memory to look at than a telephone has. */
    static final long MOST_PIXELS = 40_000_000;

    /** What is taken. */
    public enum Kind {
        JPEG("image/jpeg"),
        PNG("image/png"),
        WEBP("image/webp");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    public Photo {
        if (width < 1 || height < 1) {
            throw new InvalidValue("photo-broken", null);
        }
        if ((long) width * height > MOST_PIXELS) {
            throw new InvalidValue("photo-too-many-pixels", width + "x" + height);
        }
    }

    /**
     * Takes a picture apart and puts together what of it is picture. Nothing is decoded.
     *
     * @throws InvalidValue {@code photo-too-large}, {@code photo-kind-not-taken}, {@code photo-too-many-pixels} or
     *     {@code photo-broken}
     */
    public static Photo of(byte[] sent) {
        if (sent.length > LARGEST) {
            throw new InvalidValue("photo-too-large", null);
        }
        Kind kind = kind(sent).orElseThrow(() -> new InvalidValue("photo-kind-not-taken", null));
        try {
            return switch (kind) {
                case JPEG -> new JpegSegments(sent).photo();
                case PNG -> new PngChunks(sent).photo();
                case WEBP -> new WebpChunks(sent).photo();
            };
        } catch (IndexOutOfBoundsException cut) {
            InvalidValue broken = new InvalidValue("photo-broken", null);
            broken.initCause(cut);
            throw broken;
        }
    }

    private static Optional<Kind> kind(byte[] bytes) {
        if (begins(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(Kind.JPEG);
        }
        if (begins(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(Kind.PNG);
        }
        boolean webp = begins(bytes, 0, 'R', 'I', 'F', 'F') && begins(bytes, 8, 'W', 'E', 'B', 'P');
        return webp ? Optional.of(Kind.WEBP) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int at, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** SHA-256 of what is kept, 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.hex(Sha256.of(content));
    }
}
