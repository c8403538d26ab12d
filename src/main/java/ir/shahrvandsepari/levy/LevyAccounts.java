package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Store;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The tables of dues, prices and tariffs. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LevyAccounts {
    AccountFile read(RenovationCode code) {
        throw new UnsupportedOperationException();
    }
}
