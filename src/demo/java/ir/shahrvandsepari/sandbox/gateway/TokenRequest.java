package ir.shahrvandsepari.sandbox.gateway;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Set;

/** What a merchant asks a token for, checked as strictly as the manual is written: names are case-sensitive, none is extra. */
record TokenRequest(String terminal, long amount, String resNum, URI redirectUrl, Duration life) {
    private static final Set<String> KNOWN = Set.of(
            "action",
            "TerminalId",
            "Amount",
            "ResNum",
            "RedirectUrl",
            "CellNumber",
            "TokenExpiryInMin",
            "Wage",
            "ResNum1",
            "ResNum2",
            "ResNum3",
            "ResNum4",
            "HashedCardNumber",
            "TxnRandomSessionKey");
    private static final int LEAST_MINUTES = 20;
    private static final int MOST_MINUTES = 3600;
    private static final int LONGEST_URL = 2083;

    /** @throws SepError 5 when a parameter is wrong, missing or unknown */
    static TokenRequest of(JsonObject json) {
        String redirect = text(json, "RedirectUrl");
        if (!KNOWN.containsAll(json.keySet())
                || !"token".equals(text(json, "action"))
                || !text(json, "ResNum").matches(".{1,50}")
                || redirect.length() > LONGEST_URL
                || number(json, "Amount", 0) < 1) {
            throw new SepError(SepError.BAD_PARAMETERS);
        }
        int minutes = (int) number(json, "TokenExpiryInMin", LEAST_MINUTES);
        return new TokenRequest(
                text(json, "TerminalId"),
                number(json, "Amount", 0),
                text(json, "ResNum"),
                address(redirect),
                Duration.ofMinutes(Math.max(LEAST_MINUTES, Math.min(MOST_MINUTES, minutes))));
    }

    private static URI address(String text) {
        try {
            URI address = new URI(text);
            if (address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
                return address;
            }
            throw new SepError(SepError.BAD_PARAMETERS);
        } catch (URISyntaxException e) {
            throw new SepError(SepError.BAD_PARAMETERS);
        }
    }

    /** The text, or the number as text; empty when missing. */
    static String text(JsonObject json, String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonNumber number ? number.toString() : "";
    }

    private static long number(JsonObject json, String name, long otherwise) {
        return json.get(name) instanceof JsonNumber number ? number.longValue() : otherwise;
    }
}
