package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Rial;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody of finance says about money that did not come through the gateway.
 *
 * @param bill row of the bill whose two numbers were typed
 * @param amount what came or was deposited, above zero; of a verdict what is owed, zero if nothing
 * @param issuer who gave the number: a bank, the registry's fund, the commission
 * @param day when it was paid, in Tehran
 * @param slip the paper that shows it
 */
public record PostingEntry(
        PostingKind kind,
        long bill,
        Rial amount,
        LocalDate day,
        Issuer issuer,
        TracingNumber number,
        Optional<Slip> slip) {

    /** @throws InvalidValue {@code posting-amount-missing}, {@code deposit-paper-missing} */
    public PostingEntry {
        if (kind == PostingKind.DEPOSIT && slip.isEmpty()) {
            throw new InvalidValue("deposit-paper-missing", number.value());
        }
        if (amount.isZero() && kind != PostingKind.VERDICT) {
            throw new InvalidValue("posting-amount-missing", amount.toString());
        }
    }
}
