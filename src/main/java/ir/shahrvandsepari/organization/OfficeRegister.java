package ir.shahrvandsepari.organization;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.kernel.Timeline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the offices were, are and will be, for whoever keeps them. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OfficeRegister {
    private final OfficeRows rows;
    private final Clock clock;

    /** For the container's proxy only. */
    OfficeRegister() {
        this(null, null);
    }

    @Inject
    OfficeRegister(OfficeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public SortedMap<OfficeKey, Timeline<OfficeTerm>> all() {
        SortedMap<OfficeKey, Timeline<OfficeTerm>> all = new TreeMap<>();
        rows.keys().forEach(key -> all.put(key, rows.terms(key)));
        return all;
    }

    /** What it is by its days; empty if there is no such office. */
    public Timeline<OfficeTerm> terms(OfficeKey key) {
        return rows.terms(key);
    }

    /** Its key in our database; empty if there is no such office. */
    public Optional<Long> id(OfficeKey key) {
        return rows.id(key);
    }

    /**
     * Lets an office be that from a day to come on; enters one that there is not yet.
     *
     * @throws Refusal {@code change-not-ahead} for today and the past
     */
    public void set(OfficeKey key, LocalDate from, OfficeTerm term) {
        if (!from.isAfter(Tehran.today(clock))) {
            throw new Refusal("change-not-ahead");
        }
        if (rows.id(key).isEmpty()) {
            rows.enter(key, term, from);
        }
        rows.replace(key, from, rows.terms(key).with(from, Optional.of(term)));
    }
}
