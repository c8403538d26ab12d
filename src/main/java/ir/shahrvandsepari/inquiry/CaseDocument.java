package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A paper attached to a case.
 *
 * @param name as the office called it; tells nothing about what it is
 * @param size bytes
 * @param sha256 of its content, 64 hexadecimal digits
 */
public record CaseDocument(String name, Kind kind, long size, String sha256, OffsetDateTime receivedAt) {
    /** Bytes; a scanned page in colour has a tenth of it. */
    public static final int LARGEST = 5 << 20;

    /** What is taken. */
    public enum Kind {
        PDF("application/pdf"),
        JPEG("image/jpeg"),
        PNG("image/png");

        /** Bytes: cameras and scanners add some of their own behind the end. */
        private static final int TAIL = 4096;

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** What the bytes are; empty for anything else, whatever it calls itself. */
        static Optional<Kind> of(byte[] content) {
            return Arrays.stream(values()).filter(kind -> kind.fits(content)).findFirst();
        }

        /** Beginning and end, so that what was cut off on its way is not taken for whole. */
        private boolean fits(byte[] content) {
            String begin = latin(content, 0, 16);
            String end = latin(content, content.length - TAIL, TAIL);
            return switch (this) {
                case PDF -> begin.startsWith("%PDF-") && end.contains("%%EOF");
                case JPEG -> begin.startsWith("\u00FF\u00D8\u00FF") && end.contains("\u00FF\u00D9");
                case PNG -> begin.startsWith("\u0089PNG\r\n\u001A\n") && begin.endsWith("IHDR") && end.contains("IEND");
            };
        }

        private static String latin(byte[] content, int from, int length) {
            int begin = Math.max(0, from);
            int end = Math.min(content.length, begin + length);
            return new String(content, begin, end - begin, StandardCharsets.ISO_8859_1);
        }
    }

    /** A paper with its bytes, as they came in. */
    public record Content(String name, Kind kind, byte[] bytes) {}

    /**
     * A paper as it comes in, looked at.
     *
     * @param name the last part of whatever path it came with, at most 120 characters
     */
    public record Incoming(String name, Kind kind, byte[] content) {
        private static final int LONGEST_NAME = 120;

        /** @throws InvalidValue {@code document-too-large} or {@code document-kind-not-taken} */
        public static Incoming of(String name, byte[] content) {
            if (content.length > LARGEST) {
                throw new InvalidValue("document-too-large", name);
            }
            Kind kind = Kind.of(content).orElseThrow(() -> new InvalidValue("document-kind-not-taken", name));
            return new Incoming(tidy(name, kind), kind, content);
        }

        private static String tidy(String name, Kind kind) {
            String last = PersianText.tidy(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
            String shown = last.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : last;
            return shown.length() > LONGEST_NAME ? shown.substring(shown.length() - LONGEST_NAME) : shown;
        }
    }
}
