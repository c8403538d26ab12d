package ir.shahrvandsepari.certificate;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of the two QR codes. All in upper case, so that a QR code can use its alphanumeric mode, which takes about a
 * third less room. Both open the verification page: the first by its code, the second carrying the sealed claims.
 */
final class QrText {

    private static final Pattern FORM = Pattern.compile("HTTPS?://([^/?#]+)/V/([0-9A-Z]+)");
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    /** Sealed claims are far longer than a verification code, which has 26 symbols. */
    private static final int LONGEST_CODE = 40;

    private QrText() {}

    static String shortUrl(URI publicUrl, VerificationCode code) {
        return base(publicUrl) + code;
    }

    static String offlineUrl(URI publicUrl, byte[] cose) {
        return base(publicUrl) + encode(cose);
    }

    /** The verification code in the text of the first QR code, whatever its host; empty for any other text. */
    static Optional<VerificationCode> parseCode(String text) {
        return payload(text).filter(payload -> payload.length() <= LONGEST_CODE).flatMap(payload -> {
            try {
                return Optional.of(VerificationCode.parse(payload));
            } catch (InvalidValue e) {
                return Optional.empty();
            }
        });
    }

    /** The sealed claims in the text of the second QR code; empty for any other text. */
    static Optional<byte[]> parseCose(String text) {
        return payload(text).filter(payload -> payload.length() > LONGEST_CODE).flatMap(QrText::decode);
    }

    private static Optional<String> payload(String text) {
        Matcher matcher = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    private static String base(URI publicUrl) {
        String scheme = publicUrl.getScheme();
        return (scheme + "://" + publicUrl.getAuthority() + "/V/").toUpperCase(Locale.ROOT);
    }

    /** RFC 4648 §6 without padding: the equals sign is not in the alphanumeric set of QR codes. */
    private static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte b : bytes) {
            buffer = buffer << Byte.SIZE | b & 0xFF;
            held += Byte.SIZE;
            for (; held >= BITS; held -= BITS) {
                text.append(BASE32.charAt(buffer >> held - BITS & 31));
            }
            buffer &= (1 << held) - 1;
        }
        return held == 0
                ? text.toString()
                : text.append(BASE32.charAt(buffer << BITS - held & 31)).toString();
    }

    private static Optional<byte[]> decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int held = 0;
        for (char symbol : text.toCharArray()) {
            int value = BASE32.indexOf(symbol);
            if (value < 0) {
                return Optional.empty();
            }
            buffer = buffer << BITS | value;
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.write(buffer >> held);
                buffer &= (1 << held) - 1;
            }
        }
        return Optional.of(bytes.toByteArray());
    }
}
