package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.lease.Duty;
import ir.shahrvandsepari.lease.Lease;
import ir.shahrvandsepari.lease.LeaseBook;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The transaction in which this server asks for a duty: short, so that the others need not wait. */
@Stateless
public class DutyJourney {
    @Inject
    private LeaseBook leases;

    /** The duty, unless another server has it. */
    public Optional<Lease> take(Duty duty) {
        return leases.take(duty);
    }
}
