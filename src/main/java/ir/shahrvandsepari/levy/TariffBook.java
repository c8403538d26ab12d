package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.JalaliDate;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tariff lines that were, are and will be. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TariffBook {
    private static final int PAST_DAYS = 30;
    /** The newest lines of past bills; a city writes fewer in a month. */
    private static final int MOST = 50_000;

    private final Tariffs tariffs;
    private final Clock clock;

    /** For the container's proxy only. */
    TariffBook() {
        this(null, null);
    }

    @Inject
    TariffBook(Tariffs tariffs, Clock clock) {
        this.tariffs = tariffs;
        this.clock = clock;
    }

    /** By levy, the latest line first. */
    public List<Tariff> all() {
        return tariffs.all();
    }

    /** How lateness is charged, by levy, the latest first. */
    public List<PenaltyRegime> regimes() {
        return tariffs.regimes();
    }

    /**
     * Whether a line may begin on that day.
     *
     * @throws Refusal {@code change-not-ahead} for today and the past: bills were reckoned by what was in force
     */
    public void requireAhead(LocalDate from) {
        if (!from.isAfter(Tehran.today(clock))) {
            throw new Refusal("change-not-ahead");
        }
    }

    /**
     * Lets a line begin on a day ahead; one that is planned for the same day gives way. It governs the years whose 1 Farvardin
     * is that day or later: no year that has begun changes.
     *
     * @throws Refusal {@code change-not-ahead}
     */
    public void begin(Tariff line) {
        requireAhead(line.validFrom());
        tariffs.put(line);
    }

    /** What the line would have made of the bills of the last thirty days, had it governed the running year. Changes nothing. */
    public TariffTrial weigh(Tariff line) {
        LocalDate today = Tehran.today(clock);
        LocalDate since = today.minusDays(PAST_DAYS);
        TariffRate rate = new TariffRate(line.rateBasisPoints(), line.onTimeBasisPoints());
        int year = JalaliDate.of(today).year();
        Map<Long, List<BilledLine>> bills = tariffs.linesSince(since, line.levy(), year, MOST).stream()
                .collect(Collectors.groupingBy(BilledLine::bill));
        List<List<BilledLine>> changed = bills.values().stream()
                .filter(lines -> !before(lines).equals(after(lines, rate)))
                .toList();
        return new TariffTrial(
                tariffs.billsSince(since),
                changed.size(),
                Rial.sum(changed.stream().map(TariffBook::before).toList()),
                Rial.sum(changed.stream().map(lines -> after(lines, rate)).toList()));
    }

    private static Rial before(List<BilledLine> lines) {
        return Rial.sum(lines.stream().map(one -> one.line().amount()).toList());
    }

    private static Rial after(List<BilledLine> lines, TariffRate rate) {
        return Rial.sum(lines.stream().map(one -> one.at(rate)).toList());
    }

    /** What a levy takes and gives on a day, by the lines that are there today. */
    public Optional<TariffRate> on(Levy levy, LocalDate day) {
        return tariffs.all().stream()
                .filter(line -> line.levy() == levy && !line.validFrom().isAfter(day))
                .findFirst()
                .map(line -> new TariffRate(line.rateBasisPoints(), line.onTimeBasisPoints()));
    }

    /** Keeps what a line would have made of those bills, as its proposer sees it. */
    public void keep(Tariff line) {
        tariffs.keep(weigh(line), line, clock.instant());
    }

    /** What the proposer of a line saw. */
    public Optional<TariffTrial> trial(Tariff line, Instant proposedAt) {
        return tariffs.trial(line, proposedAt);
    }
}
