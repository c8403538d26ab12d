package ir.shahrvandsepari.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Keeps decisions and makes them again from their rows; nobody else can. Needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class DecisionBook {
    private final DecisionStore store;

    /** For the container's proxy only. */
    DecisionBook() {
        this(null);
    }

    @Inject
    DecisionBook(DecisionStore store) {
        this.store = store;
    }

    /** Keeps a decision beside the earlier ones of the case. */
    public void keep(long inquiryId, Decision decision) {
        store.add(inquiryId, decision);
    }

    /** The decision that counts: the last one. */
    public Optional<Decision> ofInquiry(long inquiryId) {
        return store.last(inquiryId);
    }
}
