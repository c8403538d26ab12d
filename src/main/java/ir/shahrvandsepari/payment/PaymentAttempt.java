package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.levy.BillSubject;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * One try to pay one bill at a gateway.
 *
 * @param bill row of the bill
 * @param amount what the payer was sent to pay
 * @param refNum the gateway's own number; from its receipt, never from a browser
 * @param returnUrl where to send the browser afterwards
 * @param startedAt when the attempt was recorded
 * @param tokenAt when the gateway gave the token; its windows begin no earlier
 * @param taken what the receipt said was taken
 */
public record PaymentAttempt(
        long id,
        BillSubject subject,
        long bill,
        Rial amount,
        ResNum resNum,
        PaymentState state,
        Optional<GatewayToken> token,
        Optional<RefNum> refNum,
        URI returnUrl,
        Instant startedAt,
        Optional<Instant> tokenAt,
        Optional<Rial> taken) {}
