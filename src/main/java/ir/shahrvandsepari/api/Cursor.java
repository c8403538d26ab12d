package ir.shahrvandsepari.api;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where a list goes on: the key of the last row shown, URL-safe and of no meaning to the client. */
final class Cursor {

    private Cursor() {}

    static String of(long key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(("k" + key).getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws InvalidValue {@code cursor-malformed} */
    static long parse(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            if (text.matches("k[0-9]{1,18}")) {
                return Long.parseLong(text.substring(1));
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("cursor-malformed", cursor);
        }
        throw new InvalidValue("cursor-malformed", cursor);
    }
}
