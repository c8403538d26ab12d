package ir.shahrvandsepari.parameter;

import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.parameter.Parameters.Name;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every value that a parameter had, has and will have. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ParameterHistory {
    private final ParameterRows rows;
    private final Clock clock;

    /** For the container's proxy only. */
    ParameterHistory() {
        this(null, null);
    }

    @Inject
    ParameterHistory(ParameterRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** By name, the oldest value first. */
    public List<DatedParameter> all() {
        return rows.all();
    }

    /** The value that is to hold on a day, as it is stored; empty if none is. */
    public Optional<String> on(Name name, LocalDate day) {
        return rows.lock(name).stream()
                .filter(one -> one.isInForce(day))
                .map(DatedParameter::value)
                .findFirst();
    }

    /**
     * Whether a value may begin on that day.
     *
     * @throws Refusal {@code change-not-ahead} for today and the past: decisions were made by what was in force
     */
    private void requireAhead(LocalDate from) {
        if (!from.isAfter(Tehran.today(clock))) {
            throw new Refusal("change-not-ahead");
        }
    }

    /**
     * Lets a value begin; the one before it ends on the day before, and one that is planned for later still comes.
     *
     * @throws Refusal {@code change-not-ahead}; {@code parameter-day-taken} if another value begins on that day
     */
    public void begin(Name name, String value, LocalDate from, String legalBasis) {
        requireAhead(from);
        List<DatedParameter> known = rows.lock(name);
        if (known.stream().anyMatch(one -> one.from().equals(from))) {
            throw new Refusal("parameter-day-taken");
        }
        Optional<LocalDate> last = known.stream()
                .map(DatedParameter::from)
                .filter(from::isBefore)
                .findFirst()
                .map(next -> next.minusDays(1));
        known.stream().filter(one -> one.isInForce(from)).forEach(one -> rows.end(one, from.minusDays(1)));
        rows.add(new DatedParameter(name, name.read(value), from, last, legalBasis));
    }

    /**
     * Takes back a value that was planned: the one before it goes on in its stead.
     *
     * @throws Refusal {@code change-not-ahead} if it has begun; {@code not-found} if none was to begin on that day
     */
    public void cancel(Name name, LocalDate from) {
        requireAhead(from);
        List<DatedParameter> known = rows.lock(name);
        DatedParameter planned = known.stream()
                .filter(one -> one.from().equals(from))
                .findFirst()
                .orElseThrow(() -> new Refusal("not-found"));
        DatedParameter before = known.stream()
                .filter(one -> one.isInForce(from.minusDays(1)))
                .findFirst()
                .orElseThrow(() -> new Refusal("not-found"));
        rows.remove(planned);
        rows.end(before, planned.to().orElse(null));
    }
}
