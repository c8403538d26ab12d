package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Store;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The tables of bills. */
@Store
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Bills {}
