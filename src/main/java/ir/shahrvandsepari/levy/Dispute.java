package ir.shahrvandsepari.levy;

import java.util.Optional;

/** A bill whose owner objects; the ruling is empty while the commission has not decided. */
public record Dispute(Deposit deposit, Optional<Ruling> ruling) {}
