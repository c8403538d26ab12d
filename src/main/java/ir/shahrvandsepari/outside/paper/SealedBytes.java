package ir.shahrvandsepari.outside.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A written PDF with an empty place for its seal, and what the seal covers: all but that place. */
final class SealedBytes {

    private static final String CROSS_REFERENCES = "/Type /XRef";
    private static final Pattern INDEX = Pattern.compile("/Index \\[([0-9\\s]+)\\]");
    private static final Pattern SIZE = Pattern.compile("/Size [0-9]+");

    private final byte[] bytes;
    private final int placeBegins;
    private final int placeEnds;

    private SealedBytes(byte[] bytes, int placeBegins, int placeEnds) {
        this.bytes = bytes;
        this.placeBegins = placeBegins;
        this.placeEnds = placeEnds;
    }

    /**
     * @param pdf a file whose signature is empty
     * @param room bytes kept for the seal
     */
    static SealedBytes withRoom(byte[] pdf, int room) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int begins = text.lastIndexOf("<" + "00".repeat(room) + ">");
        if (begins < 0) {
            throw new IllegalStateException("the file has no place for a seal");
        }
        countObjects(pdf, text);
        return new SealedBytes(pdf, begins, begins + 2 * room + 2);
    }

    /** PDFBox counts one object too many in its cross-reference streams, which strict readers remark upon. */
    private static void countObjects(byte[] pdf, String text) {
        for (int at = text.indexOf(CROSS_REFERENCES); at >= 0; at = text.indexOf(CROSS_REFERENCES, at + 1)) {
            int end = text.indexOf("stream", at);
            Matcher index = INDEX.matcher(text).region(at, end);
            Matcher size = SIZE.matcher(text).region(at, end);
            if (index.find() && size.find()) {
                String[] ranges = index.group(1).strip().split("\\s+");
                int last = ranges.length - 1;
                int count = Integer.parseInt(ranges[last - 1]) + Integer.parseInt(ranges[last]);
                write(pdf, size.toMatchResult(), "/Size " + count);
            }
        }
    }

    private static void write(byte[] pdf, MatchResult place, String text) {
        Arrays.fill(pdf, place.start(), place.end(), (byte) ' ');
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, pdf, place.start(), text.length());
    }

    /** What the seal is to be put on. */
    byte[] content() {
        byte[] content = Arrays.copyOf(bytes, bytes.length - (placeEnds - placeBegins));
        System.arraycopy(bytes, placeEnds, content, placeBegins, bytes.length - placeEnds);
        return content;
    }

    /** @throws IllegalStateException if the seal is longer than the room kept for it */
    byte[] filledWith(byte[] seal) {
        byte[] hex = HexFormat.of().formatHex(seal).getBytes(StandardCharsets.US_ASCII);
        if (hex.length > placeEnds - placeBegins - 2) {
            throw new IllegalStateException("a seal of " + seal.length + " bytes does not fit");
        }
        System.arraycopy(hex, 0, bytes, placeBegins + 1, hex.length);
        return bytes;
    }
}
