package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Rial;
import java.util.Optional;

/** What an answer of the gateway adds to an attempt. */
record Found(
        Optional<GatewayToken> token, Optional<RefNum> refNum, Optional<GatewayCode> traceNo, Optional<Rial> taken) {
    static final Found NOTHING = new Found(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Found token(GatewayToken token) {
        return new Found(Optional.of(token), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Found receipt(GatewayReceipt receipt) {
        return new Found(
                Optional.empty(), receipt.refNum(), Optional.of(receipt.traceNo()), Optional.of(receipt.amount()));
    }

    static Found taken(Rial amount) {
        return new Found(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(amount));
    }
}
