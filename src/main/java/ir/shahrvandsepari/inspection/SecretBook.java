package ir.shahrvandsepari.inspection;

import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days' secrets. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SecretBook {
    private final DrawSecrets secrets;
    private final Clock clock;

    /** For the container's proxy only. */
    SecretBook() {
        this(null, null);
    }

    @Inject
    SecretBook(DrawSecrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Sees to it that today and tomorrow have their secrets; tells those whose commitment is not in the log yet. */
    public List<DaySecret> toCommit() {
        LocalDate today = Tehran.today(clock);
        secrets.make(today, clock.instant());
        secrets.make(today.plusDays(1), clock.instant());
        return secrets.notLogged();
    }

    /** Notes where the commitment stands in the log. */
    public void committed(DaySecret secret, long index) {
        secrets.logged(secret.day(), index);
    }

    /** Whether visits may be ordered today: not before the day's commitment is published. */
    public boolean isReady() {
        return of(Tehran.today(clock))
                .filter(secret -> secret.logIndex().isPresent())
                .isPresent();
    }

    /** The secret of a day; whoever tells it asks {@link DaySecret#isTold} first. */
    public Optional<DaySecret> of(LocalDate day) {
        return secrets.of(day);
    }
}
