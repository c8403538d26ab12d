package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;

/**
 * What the Article 77 commission decided about a deposited bill.
 *
 * @param verdict its number
 * @param day of the verdict
 * @param owed what is owed after all, paid from the deposit; the rest of the claim is not owed and goes back
 */
public record Ruling(String verdict, LocalDate day, Rial owed) {}
