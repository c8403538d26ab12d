package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;

/**
 * One levy of one year that is neither paid nor asked for, because it lies at the registry's fund until the Article 77
 * commission has decided.
 *
 * @param year Jalali year of accrual
 * @param principal what is disputed of it
 * @param receipt number of the fund's receipt
 * @param depositedOn day of the receipt
 */
public record DisputedDebt(Levy levy, int year, Rial principal, String receipt, LocalDate depositedOn) {}
