package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.property.RenovationCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything owed for a property on a day. No account is not the same as no debt: then nothing is known.
 *
 * @param accountExists whether a due of the city's books, or a zonal value for the current year, tells what is owed
 * @param lines what is owed, oldest year first; years that are paid have no line
 * @param accounts how far each levy is known, paid years included
 * @param disputes what is deposited and disputed: neither paid nor among the lines
 */
public record LevyStatement(
        RenovationCode code,
        LocalDate asOf,
        boolean accountExists,
        List<LevyLine> lines,
        List<LevyAccount> accounts,
        List<DisputedDebt> disputes) {
    /** Only whole thousands fit into a payment id; what is below stays on the account. */
    public static final long STEP = 1_000;

    public LevyStatement {
        lines = List.copyOf(lines);
        accounts = List.copyOf(accounts);
        disputes = List.copyOf(disputes);
    }

    /** The exact sum of the lines. */
    public Rial total() {
        return Rial.sum(lines.stream().map(LevyLine::amount).toList());
    }

    /** What is to be paid: the total rounded down to 1,000 rial; zero means that nothing is owed. */
    public Rial payable() {
        return total().roundedDownTo(STEP);
    }

    /** The rest below 1,000 rial, which stays on the account. */
    public Rial rounding() {
        return total().minus(payable());
    }

    /** The last day on which this statement holds unless something is paid or loaded. */
    public LocalDate steadyUntil() {
        return lines.stream()
                .map(LevyLine::steadyUntil)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}
