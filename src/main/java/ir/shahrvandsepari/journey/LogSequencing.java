package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.transparency.LogTransaction;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** The log's own transactions: one for each batch, apart from those of the cases whose answers stand in it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LogSequencing implements LogTransaction {

    @Override
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }
}
