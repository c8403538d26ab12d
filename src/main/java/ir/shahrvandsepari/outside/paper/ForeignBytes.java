package ir.shahrvandsepari.outside.paper;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at a PDF's bytes before any reader of PDF does. Compressed a thousandfold, a small file can fill the memory of
 * whoever opens it; so everything that is compressed is unpacked here first, counted, and thrown away. Dictionaries of
 * streams are never compressed themselves, hence nothing is overlooked.
 */
final class ForeignBytes {

    static final int LARGEST_FILE = 8 << 20;
    /** All streams together. The paper of an answer needs a hundredth of it; a scanned page in colours just fits. */
    private static final int LARGEST_CONTENT = 48 << 20;

    /** They make much of little as well, in ways that are not counted here; no paper of ours has them. */
    private static final Set<String> UNCOUNTED = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL", "Crypt");

    private static final Pattern FILTER =
            Pattern.compile("/Filter(?![A-Za-z])\\s*(?:/([A-Za-z0-9.]+)|\\[\\s*/([A-Za-z0-9.]+)\\s*\\])?");
    /** Letters and digits need no escape; whoever writes one hides a word. */
    private static final Pattern HIDDEN =
            Pattern.compile("/[A-Za-z0-9]*#(?:3[0-9]|4[1-9A-Fa-f]|5[0-9Aa]|6[1-9A-Fa-f]|7[0-9Aa])");

    private static final int CHUNK = 1 << 16;

    private final byte[] bytes;
    private final String text;

    ForeignBytes(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** True if a reader can open the file without being led into a trap; encrypted files are not opened either. */
    boolean areHarmless() {
        return bytes.length <= LARGEST_FILE
                && text.lastIndexOf("%PDF-", 1024) >= 0
                && !text.contains("/Encrypt")
                && !HIDDEN.matcher(text).find()
                && filtersAreCounted()
                && contentIsSmall();
    }

    private boolean filtersAreCounted() {
        Matcher filter = FILTER.matcher(text);
        while (filter.find()) {
            String name = filter.group(1) == null ? filter.group(2) : filter.group(1);
            // no name: it is said elsewhere in the file, or there are several in a chain
            if (name == null || UNCOUNTED.contains(name)) {
                return false;
            }
        }
        return true;
    }

    private boolean contentIsSmall() {
        long unpacked = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            unpacked += unpacked(at + 6, LARGEST_CONTENT - unpacked);
            if (unpacked >= LARGEST_CONTENT) {
                return false;
            }
        }
        return true;
    }

    /** How much the data at this place unpack to; 0 if they are not compressed. */
    private long unpacked(int from, long most) {
        int at = from;
        while (at < bytes.length && Character.isWhitespace(bytes[at])) {
            at++;
        }
        // as PDFBox does: the two bytes of the zlib header are skipped and not believed
        if (at + 2 >= bytes.length) {
            return 0;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, at + 2, bytes.length - at - 2);
            byte[] chunk = new byte[CHUNK];
            int last = 1;
            while (last > 0 && inflater.getBytesWritten() < most) {
                last = inflater.inflate(chunk);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            // not compressed, or broken at this place: a reader gets no further than we did
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
