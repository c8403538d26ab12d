package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.InvalidValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * Where a partner wants its browser back after the bank: a whole https address, so that no script and no other scheme can
 * be put in its place.
 *
 * @param address at most 1,000 characters, with a host, without user name and fragment
 */
public record ReturnUrl(URI address) {
    private static final int LONGEST = 1_000;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * @param tryOut whether plain http to this machine will do as well
     * @throws InvalidValue {@code return-url-malformed}
     */
    public static ReturnUrl parse(String text, boolean tryOut) {
        try {
            URI address = new URI(text == null ? "" : text);
            boolean local =
                    tryOut && "http".equalsIgnoreCase(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
            boolean good = ("https".equalsIgnoreCase(address.getScheme()) || local)
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && text.length() <= LONGEST;
            if (good) {
                return new ReturnUrl(address);
            }
            throw new InvalidValue("return-url-malformed", text);
        } catch (URISyntaxException e) {
            throw new InvalidValue("return-url-malformed", text);
        }
    }

    /** The address with one more parameter in its query. */
    public static URI with(URI address, String name, ResNum number) {
        String query = address.getRawQuery();
        return URI.create(address + (query == null ? "?" : query.isEmpty() ? "" : "&") + name + "=" + number);
    }
}
