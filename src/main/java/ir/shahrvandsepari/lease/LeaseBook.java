package ir.shahrvandsepari.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** Who has which duty. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LeaseBook {
    private final Leases leases;
    /** This server, from its start to its end. */
    private final UUID holder = UUID.randomUUID();

    /** For the container's proxy only. */
    LeaseBook() {
        this(null);
    }

    @Inject
    LeaseBook(Leases leases) {
        this.leases = leases;
    }

    /** The duty, if this server has it or may have it now: because it is free, or its holder fell silent. */
    public Optional<Lease> take(Duty duty) {
        return leases.take(duty, holder).map(fence -> new Lease(duty, fence));
    }

    /**
     * Goes before whatever is written under a lease, in the same transaction: until that ends nobody takes the duty over.
     *
     * @throws LeaseLost if somebody has
     */
    public void require(Lease lease) {
        if (!leases.holds(lease)) {
            throw new LeaseLost(lease);
        }
    }
}
