package ir.shahrvandsepari.payment;

import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.levy.BillSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/** The table of attempts. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Payments {
    /** When the last bill of the subject was entered as paid. */
    Instant lastPosted(BillSubject subject) {
        throw new UnsupportedOperationException();
    }

    /** The gateway's numbers of the posted payments, in their order. */
    List<String> receipts(BillSubject subject) {
        throw new UnsupportedOperationException();
    }
}
