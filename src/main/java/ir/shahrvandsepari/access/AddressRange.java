package ir.shahrvandsepari.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * An IP address or network such as {@code 10.0.0.0/8} or {@code ::1}. Texts that are not literal addresses are refused
 * before Java would look them up as host names.
 */
record AddressRange(byte[] network, int bits) {

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    static AddressRange parse(String text) {
        String[] parts = text.trim().split("/");
        byte[] network = bytes(parts[0]);
        if (network == null) {
            throw new IllegalArgumentException("separi.proxies: not an address or network: " + text);
        }
        return new AddressRange(network, parts.length > 1 ? Integer.parseInt(parts[1]) : network.length * Byte.SIZE);
    }

    static boolean isAddress(String text) {
        return bytes(text) != null;
    }

    /**
     * The part of an address that one client commands: all of an IPv4 address, the /64 of an IPv6 address, because every
     * household has 2^64 of them.
     */
    static String client(String address) {
        byte[] bytes = bytes(address);
        if (bytes == null || bytes.length == 4) {
            return address;
        }
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < Long.BYTES; i++) {
            prefix.append(Integer.toHexString(bytes[i] & 0xFF)).append('.');
        }
        return prefix.toString();
    }

    boolean holds(String address) {
        byte[] bytes = bytes(address);
        if (bytes == null || bytes.length != network.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((bytes[bit / Byte.SIZE] & mask) != (network[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        try {
            return LITERAL.matcher(text).matches() ? InetAddress.getByName(text).getAddress() : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
