package ir.shahrvandsepari.payment;

import java.util.Optional;

/**
 * What a payment is proven by.
 *
 * @param number the gateway's number, or the one that an issuer gave
 * @param posted what was entered by hand; empty for a payment at the gateway
 */
public record Receipt(String number, Optional<PostingEntry> posted) {}
