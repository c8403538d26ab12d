package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;

/**
 * What an owner who objects has deposited at the registry's fund (Municipality Law, Article 74 note).
 *
 * @param receipt number of the fund's receipt
 * @param day of the receipt
 * @param amount what lies at the fund, at least the bill's
 */
public record Deposit(String receipt, LocalDate day, Rial amount) {}
